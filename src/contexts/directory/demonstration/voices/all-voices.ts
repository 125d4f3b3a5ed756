/** Every voice of the county, field by field. */
import { type Voice, voiceOf } from '../voice.ts'
import { babies } from './babies.ts'
import { bereavement } from './bereavement.ts'
import { cancer } from './body-cancer.ts'
import { heartBreathBrain } from './body-heart-breath-brain.ts'
import { insideAndSkin } from './body-inside-and-skin.ts'
import { painAndJoints } from './body-pain-and-joints.ts'
import { rareConditions } from './body-rare.ts'
import { caring } from './caring.ts'
import { communities } from './communities.ts'
import { dementia } from './dementia.ts'
import { disability } from './disability.ts'
import { drinking } from './drinking.ts'
import { family } from './family.ts'
import { habits } from './habits.ts'
import { isolation } from './isolation.ts'
import { lifeSituations } from './life-situations.ts'
import { lowDays } from './mind-low-days.ts'
import { worry } from './mind-worry.ts'
import { withPaidWorkers } from './with-paid-workers.ts'

export const allVoices: readonly Voice[] = [
  ...bereavement,
  ...lowDays,
  ...worry,
  ...drinking,
  ...habits,
  ...painAndJoints,
  ...heartBreathBrain,
  ...cancer,
  ...insideAndSkin,
  ...rareConditions,
  ...caring,
  ...dementia,
  ...babies,
  ...family,
  ...isolation,
  ...disability,
  ...lifeSituations,
  ...communities,
  ...withPaidWorkers,
].map(voiceOf)
