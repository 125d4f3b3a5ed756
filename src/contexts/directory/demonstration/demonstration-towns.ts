/** The towns of Idlemarch, a county that is on no map. They lie on real ground so that distances come out as they would. */
import type { ExtraTown } from '../places/finding/town-names.ts'

const town = (name: string, lat: number, lon: number, population: number): ExtraTown => ({
  name,
  region: 'Idlemarch',
  country: 'GB',
  lat,
  lon,
  population,
})

/** Handed to `openPlaces` where the directory is a demonstration, so that these names can be typed and seen. */
export const demonstrationTowns: ExtraTown[] = [
  town('Kettlesham', 53.285, -1.015, 38_000),
  town('Quillerby', 53.372, -1.045, 14_200),
  town('Marrowstead', 53.125, -0.89, 9_000),
  town('Hobbleford', 53.225, -1.105, 6_500),
  town('Ottermire', 53.19, -0.96, 5_100),
  town('Saltmarrow', 53.45, -1.02, 4_200),
  town('Thrumley', 53.262, -1.195, 3_400),
  town('Lanternby', 53.335, -1.205, 2_900),
  town('Wimblethorpe', 53.405, -0.935, 2_300),
  town('Pepperholme', 53.42, -1.17, 2_100),
  town('Fenwhistle', 53.345, -0.835, 1_600),
  town('Tansy Green', 53.318, -1.065, 1_200),
  town('Oxlipstead', 53.15, -1.06, 1_100),
  town('Burdock-le-Wold', 53.29, -0.79, 900),
  town('Dunnock Cross', 53.255, -0.905, 800),
  town('Mizzle End', 53.245, -1.01, 620),
]
