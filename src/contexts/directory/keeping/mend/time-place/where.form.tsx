/** Where people meet: a room, a link, a number, or a room and a link. */
import type { AttendanceMode, Gathering } from '../../../gatherings/gathering.ts'
import type { Asked, Question } from '../question.ts'
import { LONGEST_LINE } from '../typed/line.ts'
import { Line, Pick, Tick } from '../typed-fields.tsx'
import { readWhere } from './read-where.ts'

const PLACE_LINES = ['name', 'street', 'town', 'postcode', 'directions'] as const

const hasRoom = (mode: AttendanceMode): boolean => mode === 'in-person' || mode === 'hybrid'
const hasLine = (mode: AttendanceMode): boolean => mode !== 'in-person'

export const MODES = ['in-person', 'online', 'phone', 'hybrid'] as const satisfies AttendanceMode[]

/**
 * @param mode how people come from now on
 * @param urlOf the same question for another way to come
 */
export function whereQuestion(
  asked: Asked,
  gathering: Gathering,
  { mode, urlOf }: { mode: AttendanceMode; urlOf: (mode: AttendanceMode) => string },
): Question {
  const { t, group } = asked
  const { place, online } = gathering
  const settled = place && (Object.keys(place.access).length > 0 || place.accessNote !== null)
  const room = hasRoom(mode)
  const line = hasLine(mode)
  return {
    fact: 'time-place',
    title: t(asked.proposing ? 'proposal.where' : 'mend.where.title'),
    press: t('mend.save'),
    above: (
      <nav class="modes" aria-label={t('mend.where.modes')}>
        {MODES.map(each => (
          <a href={urlOf(each)} {...(each === mode ? { 'aria-current': 'true' } : {})}>
            {t(`mend.where.mode.${each}`)}
          </a>
        ))}
      </nav>
    ),
    first: {
      ...(room && {
        ...(settled && { building: '' }),
        ...Object.fromEntries(PLACE_LINES.map(part => [part, place?.[part] ?? ''])),
        asWritten: '',
        withheld: place?.shown === 'town' ? 'yes' : '',
      }),
      ...(line && { url: online?.url ?? '', phone: online?.phone ?? '', note: online?.note ?? '' }),
    },
    fields: (typed, wrong) => {
      const held = { typed, wrong }
      return (
        <>
          {room && (
            <>
              {settled && (
                <Pick
                  held={held}
                  name="building"
                  label={t('mend.where.building')}
                  choices={(['same', 'other'] as const).map(value => ({
                    value,
                    label: t(`mend.where.building-${value}`),
                    hint: t(`mend.where.building-${value}-hint`),
                  }))}
                />
              )}
              {PLACE_LINES.map(part => (
                <Line
                  held={held}
                  name={part}
                  label={t(`mend.where.${part}`)}
                  {...(part === 'directions' ? { hint: t('mend.where.directions-hint') } : {})}
                  maxLength={LONGEST_LINE}
                />
              ))}
              {wrong.town && <input type="hidden" name="asWritten" value={typed.town ?? ''} />}
              {!asked.proposing && (
                <div class="field">
                  <Tick held={held} name="withheld" label={t('mend.where.withheld')} />
                  <p class="hint">{t('mend.where.withheld-hint')}</p>
                </div>
              )}
            </>
          )}
          {line && (
            <>
              {group.joining !== 'open' && <p>{t('mend.where.line-kept')}</p>}
              {mode !== 'phone' && (
                <Line
                  held={held}
                  name="url"
                  label={t('mend.where.url')}
                  inputMode="url"
                  autocapitalize="none"
                  maxLength={300}
                />
              )}
              <Line
                held={held}
                name="phone"
                type="tel"
                label={t(mode === 'phone' ? 'mend.where.dial' : 'mend.where.dial-also')}
                maxLength={60}
              />
              <Line
                held={held}
                name="note"
                label={t('mend.where.line-note')}
                hint={t('mend.where.line-note-hint')}
                maxLength={LONGEST_LINE}
              />
            </>
          )}
        </>
      )
    },
    read: typed => readWhere(typed, { asked, gathering, mode }),
  }
}
