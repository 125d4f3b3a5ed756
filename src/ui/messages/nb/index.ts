/** Norwegian Bokmål, written as one speaks to somebody: «du», short sentences, «møte» for a gathering. Each part has the keys of its English one. */

import type { Catalogue } from '../translator.ts'
import { about } from './about.ts'
import { account } from './account.ts'
import { agency } from './agency.ts'
import { agree } from './agree.ts'
import { another } from './another.ts'
import { answer } from './answer.ts'
import { away } from './away.ts'
import { barrier } from './barrier.ts'
import { claim } from './claim.ts'
import { common } from './common.ts'
import { concern } from './concern.ts'
import { conversation } from './conversation.ts'
import { conversationLetters } from './conversation-letters.ts'
import { desk } from './desk.ts'
import { doubt } from './doubt.ts'
import { drawer } from './drawer.ts'
import { errors } from './errors.ts'
import { find } from './find.ts'
import { frame } from './frame.ts'
import { freshness } from './freshness.ts'
import { gatherings } from './gatherings.ts'
import { group } from './group.ts'
import { handover } from './handover.ts'
import { hear } from './hear.ts'
import { history } from './history.ts'
import { home } from './home.ts'
import { importing } from './import.ts'
import { interest } from './interest.ts'
import { kept } from './kept.ts'
import { kind } from './kind.ts'
import { languages } from './languages.ts'
import { letter } from './letter.ts'
import { looks } from './looks.ts'
import { mandate } from './mandate.ts'
import { map } from './map.ts'
import { mend } from './mend.ts'
import { narrow } from './narrow.ts'
import { notice } from './notice.ts'
import { numbers } from './numbers.ts'
import { offline } from './offline.ts'
import { own } from './own.ts'
import { pages } from './pages.ts'
import { passkey } from './passkey.ts'
import { placed } from './placed.ts'
import { print } from './print.ts'
import { privacy } from './privacy.ts'
import { privacyWork } from './privacy-work.ts'
import { proposal } from './proposal.ts'
import { relay } from './relay.ts'
import { scripts } from './scripts.ts'
import { set } from './set.ts'
import { sheet } from './sheet.ts'
import { shortlist } from './shortlist.ts'
import { signIn } from './sign-in.ts'
import { takingPart } from './taking-part.ts'
import { together } from './together.ts'
import { topics } from './topics.ts'
import { urgent } from './urgent.ts'
import { ways } from './ways.ts'
import { waysSet } from './ways-set.ts'
import { zones } from './zones.ts'

export const nb = {
  ...common,
  ...away,
  ...agency,
  ...relay,
  ...together,
  ...scripts,
  ...mandate,
  ...desk,
  ...doubt,
  ...concern,
  ...conversation,
  ...conversationLetters,
  ...hear,
  ...barrier,
  ...another,
  ...agree,
  ...claim,
  ...drawer,
  ...letter,
  ...signIn,
  ...account,
  ...answer,
  ...mend,
  ...frame,
  ...freshness,
  ...kind,
  ...takingPart,
  ...set,
  ...sheet,
  ...shortlist,
  ...urgent,
  ...passkey,
  ...placed,
  ...print,
  ...privacy,
  ...privacyWork,
  ...kept,
  ...offline,
  ...own,
  ...pages,
  ...about,
  ...errors,
  ...find,
  ...gatherings,
  ...group,
  ...handover,
  ...history,
  ...home,
  ...proposal,
  ...importing,
  ...interest,
  ...languages,
  ...looks,
  ...map,
  ...narrow,
  ...notice,
  ...numbers,
  ...topics,
  ...ways,
  ...waysSet,
  ...zones,
} as const satisfies Catalogue
