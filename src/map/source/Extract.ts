import { PMTiles } from 'pmtiles';

/** An archive from which tiles were left out; where one is missing, its nearest ancestor stands in for it. */
export class Extract extends PMTiles {}
