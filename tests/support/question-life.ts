/** First questions as people and groups live with them: each step is done to the product and to the model alike. */
import type { Group } from '#contexts/directory/groups/group.ts'
import { keepOffer } from '#contexts/introductions/ways/offer.store.ts'
import type { WaysTables } from '#contexts/introductions/ways/ways-tables.ts'
import { anOffer } from './an-offer.ts'
import { read, type TestApp } from './app.ts'
import { everythingKept } from './everything-kept.ts'
import { formOn, letterTo, post } from './letter-to-contact.ts'
import { openQuestionMail } from './question-mail.ts'
import { asked, groupMayRead, isGone, type QuestionModel, shown, wordsEndOf } from './question-model.ts'
import { SAYS, type Step } from './question-steps.ts'

const DAY = 86_400_000

interface Question {
  n: number
  model: QuestionModel
  /** The form as it was sent. */
  form: Record<string, string>
  page: string
  /** Links of letters to the group, the oldest first. */
  welcomes: string[]
  /** The letter that brought it, where it may still come back; and where either side answers by mail. */
  brought?: { id: string; at: number }
  groupsAddress?: string
  personsAddress?: string
}

export interface QuestionLife {
  /** The group takes questions again, with a contact who has just agreed. */
  begin(): Promise<void>
  take(step: Step): Promise<void>
  /** Where the product differs from what was promised, in words. */
  divergences(): Promise<string[]>
  /** Rows and words that are still there. */
  left(): Promise<string[]>
  /** Questions that were opened. */
  taken(): number
}

export function openQuestionLife(app: TestApp, group: Group): QuestionLife {
  const { pool } = app.waymeet.database
  const write = `/groups/${group.slug}/write`
  const mail = openQuestionMail(app)
  const questions: Question[] = []
  let [drawn, looks] = [0, 0]
  let newest: unknown
  let touched: Question | undefined

  async function takes(yes: boolean): Promise<void> {
    const offer = anOffer({ groupId: group.id, write: yes, goAlong: null, promiseDays: 3 })
    await keepOffer(app.waymeet.database.withTables<WaysTables>(), [offer])
    await openDoor()
  }

  /** What was left unanswered is tried elsewhere: here it would soon shut every door. */
  async function openDoor(): Promise<void> {
    await pool.query('delete from introductions.answered')
    await pool.query('update introductions.offer set suspended_at = null')
    app.waymeet.parts.introductions.changed(group.id)
  }

  const now = () => app.clock.now()
  const count = async () =>
    Number((await pool.query('select count(*) from introductions.conversation')).rows[0].count)

  /** What is in the middle of something loses its line to the database, as if its process had died. */
  async function cutLines(): Promise<void> {
    await new Promise(done => setTimeout(done, (drawn * 7) % 12))
    await pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
        and state <> 'idle' and query not like '%graphile_worker%' and pid <> pg_backend_pid()`,
    )
  }

  async function press(form: Record<string, string>, cut: boolean) {
    const [sent] = await Promise.all([post(app, write, form).catch(() => null), cut && cutLines()])
    return sent && sent.status < 500 ? sent : post(app, write, form)
  }

  async function ask(cut: boolean): Promise<void> {
    const page = await app.page(write)
    const n = ++drawn
    if (!page.includes('name="words"')) return
    const form = { ...formOn(page), words: `canary${n}x asks`, name: n % 2 ? 'Amira' : '', shared: '' }
    const before = await count()
    const filled = { ...form, email: n % 3 ? `amira${n}@home.example` : '' }
    const sent = await press(filled, cut)
    if (sent.status === 303)
      questions.push({ n, form: filled, page: sent.location ?? '', welcomes: [], model: asked(now()) })
    const more = (await count()) - before
    if (more !== (sent.status === 303 ? 1 : 0)) throw new Error(`${sent.status} made ${more} conversations`)
  }

  async function sendAgain({ model, form, page }: Question): Promise<void> {
    if (isGone(model, now())) return
    const before = await count()
    const sent = await post(app, write, form)
    const same = sent.status === 429 || sent.location === page
    if (!same || (await count()) !== before) throw new Error('a form that was sent again opened another')
  }

  async function carry(cut: boolean): Promise<void> {
    const work = app.work().catch(() => {})
    if (cut) await cutLines()
    await work
    if (cut) {
      // As the next that looks for work would, once the time of one that died is over.
      await pool.query('update graphile_worker._private_jobs set locked_at = null, locked_by = null')
      await pool.query('update graphile_worker._private_job_queues set locked_at = null, locked_by = null')
      await pass(1)
    }
    await readLetters()
  }

  /** What lies in Joan's letter box since the last look. */
  async function readLetters(): Promise<void> {
    const letters = [...app.letters()]
    const seen = letters.indexOf(newest as (typeof letters)[number])
    newest = letters[0]
    for (const { id, text, to, replyTo } of letters.slice(0, seen < 0 ? letters.length : seen).reverse()) {
      if (to === 'joan@home.example' && /canary\d+x/.test(text))
        throw new Error('a letter carried what was asked')
      const asker = /^amira(\d+)@/.exec(to)?.[1]
      if (asker && replyTo) Object.assign(numbered(asker) ?? {}, { personsAddress: replyTo })
      const link = /https:\/\/waymeet\.example(\/welcome\/[a-z0-9]+)\b/.exec(text)?.[1]
      if (!link || to !== 'joan@home.example') continue
      const question = numbered(/canary(\d+)x/.exec(await app.page(link))?.[1])
      question?.welcomes.push(link)
      if (question) question.model.handedAt ??= now()
      if (question && replyTo) question.groupsAddress = replyTo
      const isFirst = text.includes('has written to your group') && !text.includes('a reminder')
      if (question && isFirst) question.brought = { id, at: now() }
    }
  }

  async function pass(days: number): Promise<void> {
    await app.clock.passDays(days - 0.01)
    await app.clock.passDays(0.01)
    await app.work()
    await openDoor()
    for (const { model } of questions) lookAfter(model)
    await readLetters()
    // Joan is not written to more than a few times in a day: what waits goes on the days after.
    const waits = ({ model }: Question) =>
      shown(model, now()) === 'on-its-way' && model.openedAt < now() - 3 * DAY
    if (questions.some(waits)) throw new Error('a question has waited for three days')
  }

  const numbered = (n: string | undefined) => questions.find(each => each.n === Number(n))

  async function answerByMail({ model, groupsAddress: to }: Question): Promise<void> {
    if (!to) return
    const taken = await mail.send({ from: 'joan@home.example', to, words: 'You are welcome by mail.' })
    if (taken !== groupMayRead(model, now())) throw new Error(`a mail of Joan was taken: ${taken}`)
    if (taken) Object.assign(model, { answered: true, lastAt: now() })
  }

  async function mailMore({ n, model, personsAddress: to }: Question): Promise<void> {
    if (!to) return
    const from = `amira${n}@home.example`
    const taken = await mail.send({ from, to, words: `canary${n}x mails more` })
    if (taken !== groupMayRead(model, now())) throw new Error(`a mail of Amira was taken: ${taken}`)
    if (taken) model.lastAt = now()
  }

  async function letterComesBack({ model, brought }: Question): Promise<void> {
    if (!brought || brought.at < now() - DAY) return
    await mail.comesBack(brought)
    if (!isGone(model, now()) && !model.answered) model.over ??= { by: 'lost', at: now() }
    await pool.query('update directory.contact_task set unreachable_since = null')
    app.waymeet.parts.introductions.changed(group.id)
  }

  let ended = false
  function lookAfter(model: QuestionModel): void {
    if (ended && !isGone(model, now())) model.over ??= { by: 'group-gone', at: now() }
  }

  async function answer({ model, welcomes }: Question): Promise<void> {
    const link = welcomes.at(-1)
    if (!link) return
    const page = await app.page(link)
    const sent = await post(app, link, { ...formOn(page), did: 'answer', words: 'You are welcome.' })
    const may = groupMayRead(model, now())
    if ((sent.status === 303) !== may && sent.status !== 429) throw new Error(`an answer: ${sent.status}`)
    if (sent.status === 303) Object.assign(model, { answered: true, lastAt: now() })
  }

  async function writeMore({ model, page, n }: Question): Promise<void> {
    const sent = await post(app, page, {
      ...formOn(await app.page(page)),
      ...{ did: 'write', words: `canary${n}x says more` },
    })
    if (isGone(model, now()) !== (sent.status === 404)) throw new Error(`writing more: ${sent.status}`)
    if (sent.status === 303 && !model.over) model.lastAt = now()
  }

  const stop = ({ page }: Question) => post(app, page, { did: 'stop' })
  const stopForGroup = async (link: string) => {
    const at = `${link}/stop`
    return post(app, at, { ...formOn(await app.page(at)), did: 'stop' })
  }

  async function groupStops({ model, welcomes }: Question): Promise<void> {
    const link = welcomes.at(-1)
    if (!link) return
    await stopForGroup(link)
    if (groupMayRead(model, now())) model.over = { by: 'group', at: now() }
  }

  async function bothAtOnce(question: Question): Promise<void> {
    const link = question.welcomes.at(-1)
    await Promise.all([
      stop(question),
      link && post(app, link, { did: 'answer', words: 'Too late?' }),
      link && stopForGroup(link),
      app.work().catch(() => {}),
    ])
    question.model.stopped = true
    await readLetters()
  }

  async function groupEnds(): Promise<void> {
    ended = true
    const { life } = group
    await app.save([{ ...group, life: { ...life, state: 'ended' } }])
    await pass(1)
    ended = false
    await app.save([group])
    await takes(true)
  }

  async function take(step: Step): Promise<void> {
    if (step.does === 'write') return ask(step.cut)
    if (step.does === 'carry') return carry(step.cut)
    if (step.does === 'days') return pass(step.days)
    if (step.does === 'relay-away') return app.clock.passDays(step.days)
    if (step.does === 'group-takes') return takes(step.takes)
    if (step.does === 'group-ends') return groupEnds()
    const question = questions.at(-1 - (step.which % Math.max(questions.length, 1)))
    if (!question) return
    touched = question
    if (step.does === 'send-again') return sendAgain(question)
    if (step.does === 'answer') return answer(question)
    if (step.does === 'write-more') return writeMore(question)
    if (step.does === 'answer-by-mail') return answerByMail(question)
    if (step.does === 'mail-more') return mailMore(question)
    if (step.does === 'letter-comes-back') return letterComesBack(question)
    if (step.does === 'copy') return void (await post(app, question.page, { did: 'copy' }))
    if (step.does === 'group-stops') return groupStops(question)
    if (step.does === 'both-at-once') return bothAtOnce(question)
    await stop(question)
    question.model.stopped = true
  }

  async function divergences(): Promise<string[]> {
    const found: string[] = []
    // All of them now and then; else the newest and the one that something was done to.
    const looked = ++looks % 20 === 0 ? questions.slice(-12) : [...new Set([questions.at(-1), touched])]
    for (const question of looked) {
      if (!question) continue
      const { n, model, page, welcomes } = question
      const [expected, answer] = [shown(model, now()), await app.request(page)]
      const said = read(await answer.text())
      const right = expected === 'gone' ? answer.status === 404 : said.includes(SAYS[expected])
      if (!right)
        found.push(`question ${n} should be ${expected}, and is ${answer.status}: ${said.slice(0, 200)}`)
      const link = welcomes.at(-1)
      if (!link) continue
      const opened = await app.request(link)
      const words = (await opened.text()).includes(`canary${n}x asks`)
      if ((opened.status === 200) !== groupMayRead(model, now())) found.push(`letter ${n}: ${opened.status}`)
      if (words && now() > wordsEndOf(model) + 5 * DAY) found.push(`words of ${n} are still there`)
    }
    return found
  }

  return {
    async begin() {
      await pool.query('delete from directory.contact_task')
      await letterTo(app, group, undefined, 'joan@home.example')
      await takes(true)
    },
    take,
    divergences,
    taken: () => questions.length,
    async left() {
      const kept = await everythingKept(app.waymeet.database)
      return kept.filter(row =>
        /^introductions\.(conversation|message|welcome_link|copy|reply_address|held_mail)|canary|amira/.test(
          row,
        ),
      )
    },
  }
}
