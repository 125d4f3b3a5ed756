/** What people read on a group's own page and on the other public pages. */
import { describe, expect, test } from 'vitest'
import { english } from '#ui/messages/translator.ts'
import { renderPage } from '#ui/render.ts'
import { groupPages } from './group-pages.tsx'

const drawn = groupPages({ t: english, assets: { css: '/a.css', scripts: {} }, path: '/' })
const read = (name: string): string =>
  renderPage(drawn[name]!)
    .replaceAll('\u00a0', ' ')
    .replace(/<(head|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('Amira opens a group', () => {
  test('its own name, its own words, the next date, how to take part', () => {
    const text = read('group')
    const order = [
      'The Tuesday Table',
      'We are people round a kitchen table',
      'Next time',
      'Tuesday 17 November',
      'Just come',
    ]
    const at = order.map(words => text.indexOf(words))
    expect(at).toEqual([...at].sort((a, b) => a - b))
    expect(Math.min(...at)).toBeGreaterThan(0)
  })

  test('a cancelled date is struck through and says why', () => {
    expect(renderPage(drawn.group!).replaceAll('\u00a0', ' ')).toMatch(/<s>Tuesday 29 December<\/s>/)
    expect(read('group')).toContain('No gathering The hall is closed.')
  })

  test('what nobody knows yet is said', () => {
    expect(read('group')).toContain('Hearing loop: not yet known')
    expect(read('group-bare')).toMatch(/Not yet known: who comes, .*what it costs/)
  })

  test('three ways to get in touch, each says who acts next', () => {
    expect(read('group')).toContain('Three ways to get in touch')
    expect(renderPage(drawn.group!)).toContain('href="tel:01632960177"')
  })
})

describe('a group known only from a list', () => {
  test('is marked as professionally led, with the answer that makes it so', () => {
    expect(read('group-bare')).toContain('Professionally led, not a self-help group')
    expect(read('group-bare')).toContain('A professional is paid to lead the meetings.')
  })

  test('never lets a withheld address out, on the page or in what a device keeps', () => {
    for (const name of ['group-bare', 'compare']) {
      const html = renderPage(drawn[name]!)
      const own = name === 'compare' ? html.slice(html.indexOf('href="/groups/evening-kettle"')) : html
      expect(own).not.toContain('Potter Lane')
      expect(own).toContain('They tell you the address when you ask.')
    }
  })

  test('asks the question its notes raise', () => {
    expect(read('group-bare')).toContain('Their notes say more about the dates. Ask before you go.')
    expect(read('group-bare')).toContain('Moved from Mon 23 Nov')
  })

  test('no way to reach it is known, and the page says so instead of making one up', () => {
    expect(read('group-bare')).toContain('How to reach this group is not yet known')
    expect(read('group-bare')).not.toContain('Something here is wrong')
  })
})

test('Harold reads that a group has ended, and where he can go now', () => {
  expect(read('group-ended')).toMatch(/This group has ended .*Groups you can go to now .*Half a Bed/)
  expect(read('group-ended')).not.toContain('What a first visit is like')
})

test('a paused group goes on meeting, says until when, and offers another', () => {
  expect(read('group-paused')).toMatch(/No newcomers for now Until 13 January 2027 We are twelve\./)
  expect(read('group-paused')).toContain('Half a Bed')
})

test('Dr Mehta hands over a sheet that says it is complete, by whom each group is led, and whom to ring', () => {
  const text = read('sheet')
  expect(text).toContain('None of them is left out')
  expect(text).toContain('Professionally led, not a self-help group')
  expect(text).toContain('In danger now: 999')
  expect(text).toContain('All 3 groups for Grief and loss, Wexcombe, as it is on the day you look')
  expect(text).toMatch(/waymeet\.example\/g\/ ?2222g-h7k2m/)
})

test('a sheet that shows some of them says so, and how to have all of them again', () => {
  expect(read('sheet-narrowed')).toContain('2 of 3 shown: Step-free. Show all 3')
  expect(read('sheet-narrowed')).not.toContain('None of them is left out')
})

test('groups lie side by side without script; one that is not known is named', () => {
  expect(read('compare')).toContain('Three groups side by side')
  expect(read('compare')).toContain('We do not know a group called Lost.')
})

test('urgent help says when its review is late', () => {
  expect(read('urgent')).not.toContain('should have been looked over')
  expect(read('urgent-late')).toContain('should have been looked over again by 22 February 2027')
})
