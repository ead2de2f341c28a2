import { decodeModel } from '../../../src/geoparse/model/format.ts';
import { modelBytes } from './modelBytes.ts';

export const model = decodeModel(modelBytes);
