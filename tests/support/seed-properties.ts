/**
 * Runs before every test file: property tests draw the same values each time, unless PROPERTY_SEED says otherwise; what the
 * file opens is closed after it.
 */
import fc from 'fast-check'
import { afterAll } from 'vitest'
import { closeAll } from './close-after-file.ts'
import { propertySeed } from './property-seed.ts'

// biome-ignore lint/style/noProcessEnv: tests have no configuration of their own
const seed = propertySeed(process.env.PROPERTY_SEED)
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
afterAll(closeAll, 60_000)
