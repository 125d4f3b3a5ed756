/** Every town a demonstration group meets in: the made-up county, the real towns around it, and a few far away. */
import { demonstrationTowns } from './demonstration-towns.ts'

export interface MeetingTown {
  /** Names it in voices; the same as `name` but where two towns share one. */
  key: string
  name: string
  lat: number
  lon: number
  /** How often a group that names no town meets here; none where only voices that name it do. */
  weight: number
  /** Venues lie at most so many km from the middle. */
  reachKm: number
  /** First letters of a postcode that no real place has; null where the town is real. */
  postcode: string | null
}

const idlemarch: MeetingTown[] = demonstrationTowns.map(({ name, lat, lon, population }, at) => ({
  key: name,
  name,
  lat,
  lon,
  weight: population ** 0.55 / 20,
  reachKm: population > 5_000 ? 1.6 : 0.7,
  postcode: `ZI${at + 1}`,
}))

const around = (name: string, lat: number, lon: number, reachKm = 2): MeetingTown => ({
  key: name,
  name,
  lat,
  lon,
  weight: 0,
  reachKm,
  postcode: null,
})

/** Real towns; every venue in them is made up. */
const neighbours: MeetingTown[] = [
  around('Worksop', 53.3018, -1.124, 1.5),
  around('Retford', 53.3221, -0.9432, 1.2),
  around('Mansfield', 53.1435, -1.1971),
  around('Sheffield', 53.3811, -1.4701, 3.5),
  around('Rotherham', 53.4302, -1.3567),
  around('Doncaster', 53.5228, -1.1285),
  around('Lincoln', 53.2307, -0.5406),
  around('Newark', 53.0766, -0.8116, 1.2),
  around('Chesterfield', 53.235, -1.4216),
  around('Gainsborough', 53.3987, -0.7737, 1),
  around('Nottingham', 52.9548, -1.1581, 3),
]

const far = (name: string, lat: number, lon: number, key = name): MeetingTown => ({
  ...around(name, lat, lon),
  key,
})

const further: MeetingTown[] = [
  far('Leeds', 53.7965, -1.5478),
  far('Derby', 52.9228, -1.4766),
  far('London', 51.5085, -0.1257),
  far('Bristol', 51.4552, -2.5967),
  far('Cardiff', 51.48, -3.18),
  far('Edinburgh', 55.9521, -3.1965),
  far('Belfast', 54.5968, -5.9254),
  far('Newport', 51.5877, -2.9984, 'Newport, Wales'),
  far('Newport', 50.7006, -1.2923, 'Newport, Isle of Wight'),
]

export const meetingTowns: readonly MeetingTown[] = [...idlemarch, ...neighbours, ...further]

/** @throws where a voice names a town that is not among them. */
export function townOf(key: string): MeetingTown {
  const town = meetingTowns.find(each => each.key === key)
  if (!town) throw new Error(`No demonstration group meets in ${key}`)
  return town
}
