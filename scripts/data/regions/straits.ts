import type { Region } from '../Region.ts';
import { region } from './region.ts';

/** Straits, channels and canals. */
export const straits: readonly Region[] = [
  region('water', 'Strait of Hormuz|Straits of Hormuz|Hormuz Strait|Hormuz', [56.45, 26.57], {
    along: [
      [55.8, 26.5],
      [56.45, 26.6],
      [56.7, 26.2],
    ],
    width: 60,
  }),
  region(
    'water',
    'Bab el-Mandeb|Bab al-Mandab|Bab al-Mandeb|Bab el-Mandeb Strait|Bab al-Mandab Strait|Mandeb Strait|Bab el-Mandab',
    [43.35, 12.6],
    {
      along: [
        [43.1, 12.95],
        [43.35, 12.6],
        [43.5, 12.3],
      ],
      width: 34,
    },
  ),
  region(
    'water',
    'Suez Canal',
    [32.34, 30.6],
    {
      along: [
        [32.31, 31.27],
        [32.31, 30.7],
        [32.35, 30.4],
        [32.57, 29.94],
      ],
      width: 6,
    },
    'EG',
  ),
  region(
    'water',
    'Panama Canal',
    [-79.7, 9.12],
    {
      along: [
        [-79.92, 9.38],
        [-79.9, 9.2],
        [-79.65, 9.05],
        [-79.54, 8.9],
      ],
      width: 6,
    },
    'PA',
  ),
  region(
    'water',
    'Kiel Canal',
    [9.6, 54.2],
    {
      along: [
        [9.14, 53.89],
        [9.4, 54.15],
        [9.7, 54.3],
        [10.15, 54.37],
      ],
      width: 6,
    },
    'DE',
  ),
  region(
    'water',
    'Corinth Canal',
    [22.985, 37.935],
    {
      along: [
        [22.95, 37.957],
        [23.01, 37.913],
      ],
      width: 2,
    },
    'GR',
  ),
  region(
    'water',
    'Erie Canal',
    [-76, 43.1],
    {
      along: [
        [-78.9, 43],
        [-77.5, 43.1],
        [-76, 43.1],
        [-74.5, 42.95],
        [-73.7, 42.8],
      ],
      width: 10,
    },
    'US',
  ),
  region(
    'water',
    'Volga-Don Canal',
    [43.8, 48.6],
    {
      along: [
        [43.5, 48.75],
        [43.8, 48.6],
        [44.5, 48.52],
      ],
      width: 8,
    },
    'RU',
  ),
  region(
    'water',
    'Istanbul Canal|Kanal Istanbul',
    [28.7, 41.1],
    {
      along: [
        [28.75, 40.97],
        [28.68, 41.1],
        [28.65, 41.35],
      ],
      width: 5,
    },
    'TR',
  ),
  region(
    'water',
    'Beijing-Hangzhou Grand Canal',
    [118.3, 34.2],
    {
      along: [
        [116.7, 39.9],
        [116.5, 37],
        [117.5, 34.8],
        [119.4, 32.5],
        [120.2, 30.3],
      ],
      width: 15,
    },
    'CN',
  ),
  region(
    'water',
    'Bosporus|Bosphorus|Bosphorus Strait|Strait of Istanbul|Istanbul Strait',
    [29.06, 41.12],
    {
      along: [
        [28.98, 41.01],
        [29.06, 41.1],
        [29.13, 41.23],
      ],
      width: 4,
    },
    'TR',
  ),
  region(
    'water',
    'Dardanelles|Dardanelles Strait|Hellespont|Canakkale Strait',
    [26.4, 40.2],
    {
      along: [
        [26.18, 40.03],
        [26.4, 40.18],
        [26.7, 40.42],
      ],
      width: 8,
    },
    'TR',
  ),
  region('water', 'Turkish Straits', [28, 40.6], { box: [26, 39.95, 29.5, 41.3] }, 'TR'),
  region('water', 'Kerch Strait|Strait of Kerch', [36.55, 45.25], {
    along: [
      [36.5, 45.05],
      [36.55, 45.25],
      [36.65, 45.45],
    ],
    width: 18,
  }),
  region('water', 'Strait of Gibraltar|Straits of Gibraltar|Gibraltar Strait', [-5.6, 35.95], {
    along: [
      [-6, 35.9],
      [-5.6, 35.95],
      [-5.3, 36.02],
    ],
    width: 32,
  }),
  region(
    'water',
    'Strait of Messina|Messina Strait',
    [15.62, 38.2],
    {
      along: [
        [15.6, 38],
        [15.62, 38.2],
        [15.68, 38.3],
      ],
      width: 10,
    },
    'IT',
  ),
  region('water', 'Strait of Sicily', [11.3, 37.2], { box: [10.4, 36.2, 13, 38] }),
  region('water', 'Strait of Otranto', [19, 40.2], { box: [18.3, 39.7, 19.7, 40.7] }),
  region('water', 'Strait of Bonifacio', [9.2, 41.3], { box: [8.9, 41.1, 9.6, 41.45] }),
  region('water', 'English Channel|the Channel|La Manche', [-0.5, 50.2], {
    along: [
      [-4.8, 49.2],
      [-2.3, 50],
      [0, 50.2],
      [1.4, 50.9],
    ],
    width: 130,
  }),
  region('water', 'Strait of Dover|Dover Strait|Straits of Dover', [1.45, 51], {
    along: [
      [1.2, 50.8],
      [1.45, 51],
      [1.9, 51.2],
    ],
    width: 34,
  }),
  region('water', 'Bristol Channel', [-4, 51.35], { box: [-5, 51.1, -2.9, 51.65] }, 'GB'),
  region(
    'water',
    'North Channel',
    [-5.5, 54.8],
    {
      along: [
        [-5.2, 54.4],
        [-5.5, 54.8],
        [-6.1, 55.35],
      ],
      width: 40,
    },
    'GB',
  ),
  region(
    'water',
    'The Minch|the Minches',
    [-5.9, 58],
    {
      along: [
        [-6.9, 57.3],
        [-5.9, 58],
        [-5.6, 58.4],
      ],
      width: 50,
    },
    'GB',
  ),
  region(
    'water',
    'The Solent|Solent',
    [-1.35, 50.77],
    {
      along: [
        [-1.58, 50.71],
        [-1.3, 50.79],
        [-1.1, 50.76],
      ],
      width: 7,
    },
    'GB',
  ),
  region('water', 'Øresund|Oresund', [12.75, 55.85], {
    along: [
      [12.6, 55.4],
      [12.75, 55.8],
      [12.5, 56.1],
    ],
    width: 25,
  }),
  region('water', 'Kattegat', [11.4, 56.8], { box: [10.4, 55.9, 12.7, 57.7] }),
  region('water', 'Skagerrak', [9.3, 58], {
    along: [
      [7.3, 57.6],
      [9, 57.9],
      [10.8, 58.7],
    ],
    width: 120,
  }),
  region(
    'water',
    'Great Belt|Storebælt',
    [10.95, 55.35],
    {
      along: [
        [10.9, 55.7],
        [10.95, 55.35],
        [10.85, 54.9],
      ],
      width: 25,
    },
    'DK',
  ),
  region('water', 'Danish Straits', [11.3, 55.6], { box: [9.5, 54.5, 13, 56.4] }, 'DK'),
  region('water', 'Fehmarn Belt', [11.25, 54.58], { box: [10.95, 54.4, 11.6, 54.75] }),
  region('water', 'Denmark Strait', [-27, 67], {
    along: [
      [-33, 65],
      [-27, 67],
      [-22, 69],
    ],
    width: 300,
  }),
  region('water', 'Taiwan Strait|Formosa Strait|Strait of Taiwan|Straits of Taiwan', [119.5, 24.5], {
    along: [
      [118.5, 22.9],
      [119.5, 24.4],
      [120.7, 25.7],
    ],
    width: 170,
  }),
  region('water', 'Luzon Strait|Bashi Channel', [121.2, 20.4], { box: [120, 18.7, 122.5, 22] }),
  region('water', 'Strait of Malacca|Malacca Strait|Straits of Malacca|Strait of Melaka', [100.3, 4], {
    along: [
      [96.5, 6.2],
      [98.8, 5],
      [100.3, 3.9],
      [101.6, 2.6],
      [103.2, 1.3],
    ],
    width: 150,
  }),
  region('water', 'Singapore Strait|Strait of Singapore|Straits of Singapore', [104, 1.2], {
    along: [
      [103.4, 1.15],
      [104, 1.2],
      [104.5, 1.3],
    ],
    width: 18,
  }),
  region('water', 'Johor Strait|Straits of Johor|Strait of Johor', [103.8, 1.45], {
    along: [
      [103.63, 1.38],
      [103.78, 1.45],
      [104.05, 1.41],
    ],
    width: 4,
  }),
  region('water', 'Sunda Strait', [105.4, -6.1], { box: [104.7, -6.8, 106.1, -5.6] }, 'ID'),
  region(
    'water',
    'Lombok Strait',
    [115.75, -8.7],
    {
      along: [
        [115.8, -8.2],
        [115.75, -8.9],
      ],
      width: 40,
    },
    'ID',
  ),
  region(
    'water',
    'Makassar Strait|Strait of Makassar',
    [118.2, -1.5],
    {
      along: [
        [119, 1.2],
        [118.2, -1.5],
        [117.8, -4.5],
      ],
      width: 230,
    },
    'ID',
  ),
  region('water', 'Karimata Strait', [108.7, -2], { box: [107.2, -3.5, 110.2, 0] }, 'ID'),
  region('water', 'Balabac Strait', [117.1, 7.6], { box: [116.7, 7.3, 117.5, 7.95] }),
  region('water', 'Torres Strait', [142.2, -10], { box: [141.3, -10.8, 143.4, -9.1] }),
  region('water', 'Bass Strait', [146, -39.8], { box: [143.5, -41, 148.6, -38.6] }, 'AU'),
  region('water', 'Cook Strait', [174.5, -41.2], { box: [173.8, -41.8, 175.3, -40.6] }, 'NZ'),
  region('water', 'Palk Strait', [79.7, 9.9], { box: [79, 9.2, 80.3, 10.5] }),
  region('water', 'Korea Strait|Tsushima Strait', [129, 34.5], {
    along: [
      [127.5, 33.8],
      [129, 34.4],
      [130.6, 35.3],
    ],
    width: 170,
  }),
  region('water', 'Tsugaru Strait', [140.6, 41.45], { box: [139.9, 41, 141.5, 41.9] }, 'JP'),
  region('water', 'La Pérouse Strait|La Perouse Strait|Soya Strait', [142, 45.75], {
    box: [141.4, 45.3, 142.8, 46.2],
  }),
  region(
    'water',
    'Tartary Strait|Strait of Tartary',
    [141.2, 50],
    {
      along: [
        [140.7, 47.5],
        [141.2, 50],
        [141.5, 52.5],
      ],
      width: 130,
    },
    'RU',
  ),
  region(
    'water',
    'Miyako Strait',
    [126, 25.5],
    {
      along: [
        [125.3, 24.9],
        [126.6, 26],
      ],
      width: 110,
    },
    'JP',
  ),
  region('water', 'Bering Strait', [-169, 65.9], { box: [-171, 65.2, -167, 66.6] }),
  region('water', 'Davis Strait', [-58, 66], {
    ring: [
      [-62, 63],
      [-62, 67],
      [-60, 70],
      [-54, 69],
      [-53.5, 64.5],
    ],
  }),
  region(
    'water',
    'Hudson Strait',
    [-71, 62],
    {
      along: [
        [-78, 63.4],
        [-74, 62.6],
        [-70, 61.6],
        [-65.5, 60.8],
      ],
      width: 150,
    },
    'CA',
  ),
  region(
    'water',
    'Northwest Passage',
    [-97, 73.9],
    {
      along: [
        [-80, 74],
        [-97, 74.2],
        [-115, 74],
        [-128, 72.5],
      ],
      width: 120,
    },
    'CA',
  ),
  region(
    'water',
    'Northern Sea Route|Northeast Passage|Northern Sea Passage',
    [105, 77.8],
    {
      along: [
        [58, 71],
        [75, 75.5],
        [105, 78],
        [130, 74.5],
        [160, 71.5],
        [180, 69.8],
      ],
      width: 200,
    },
    'RU',
  ),
  region(
    'water',
    'Strait of Georgia|Georgia Strait',
    [-123.8, 49.3],
    {
      along: [
        [-125, 50],
        [-123.8, 49.3],
        [-123.1, 48.8],
      ],
      width: 35,
    },
    'CA',
  ),
  region('water', 'Strait of Juan de Fuca|Juan de Fuca Strait', [-123.9, 48.25], {
    along: [
      [-124.7, 48.45],
      [-123.9, 48.23],
      [-123, 48.25],
    ],
    width: 25,
  }),
  region('water', 'Straits of Florida|Florida Strait|Florida Straits|Strait of Florida', [-80.8, 24.1], {
    along: [
      [-83, 23.9],
      [-81, 24],
      [-79.7, 25],
      [-79.5, 26.5],
    ],
    width: 120,
  }),
  region('water', 'Windward Passage', [-74, 19.9], { box: [-74.6, 19.2, -73.3, 20.6] }),
  region('water', 'Mona Passage', [-67.9, 18.3], { box: [-68.5, 17.8, -67.2, 18.8] }),
  region('water', 'Yucatan Channel|Straits of Yucatan', [-85.8, 21.7], { box: [-86.8, 21, -84.8, 22.4] }),
  region(
    'water',
    'Strait of Magellan|Straits of Magellan|Magellan Strait',
    [-70.9, -53.4],
    {
      along: [
        [-68.5, -52.5],
        [-70.8, -52.9],
        [-70.9, -53.5],
        [-72.5, -53.5],
        [-74.5, -52.6],
      ],
      width: 30,
    },
    'CL',
  ),
  region('water', 'Beagle Channel', [-68, -54.87], {
    along: [
      [-70, -54.9],
      [-68, -54.88],
      [-66.8, -55.05],
    ],
    width: 10,
  }),
  region('water', 'Straits of Tiran|Strait of Tiran|Tiran Strait', [34.48, 27.97], {
    box: [34.35, 27.85, 34.65, 28.1],
  }),
  region('water', 'Shatt al-Arab|Arvand Rud', [48.2, 30.3], {
    along: [
      [47.44, 31],
      [47.85, 30.5],
      [48.2, 30.35],
      [48.55, 29.95],
    ],
    width: 8,
  }),
];
