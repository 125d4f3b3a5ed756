/** How text messages go, as the settings say; null: none are sent, and nobody is offered any. */
import type { Log } from '#platform/log.ts'
import { logTexts } from '#platform/texts/log-texts.ts'
import type { TextCarrier } from '#platform/texts/text-carrier.ts'
import type { Config } from './config.ts'

export const textsOf = ({ texts }: Pick<Config, 'texts'>, log: Log): TextCarrier | null =>
  texts === 'log' ? logTexts(log) : null
