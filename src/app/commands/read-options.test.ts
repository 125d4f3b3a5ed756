import { describe, expect, test } from 'vitest'
import { PlainFault } from '../plain-fault.ts'
import { readOptions } from './read-options.ts'

const OPTIONS = {
  source: { type: 'string' },
  topic: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean', default: false },
} as const
const read = (...args: string[]) => readOptions(args, OPTIONS, 1)

/** What stands on the screen, always without a trace of the program. */
function refused(...args: string[]): string {
  try {
    read(...args)
  } catch (error) {
    expect(error).toBeInstanceOf(PlainFault)
    return (error as Error).message
  }
  return 'taken'
}

describe('Karin at the terminal', () => {
  test('writes it right, in whatever order', () => {
    const { values, positionals } = read('--source=county', 'list.csv', '--topic', 'grief', '--topic', 'pain')
    expect(values).toEqual({ source: 'county', topic: ['grief', 'pain'], 'dry-run': false })
    expect(positionals).toEqual(['list.csv'])
    expect(read('--source=-x').values.source).toBe('-x')
  })

  test('mistypes an option and reads which one she may mean', () => {
    expect(refused('list.csv', '--sorce', 'county')).toBe(
      'There is no option --sorce. Did you mean --source?',
    )
    expect(refused('--dryrun')).toBe('There is no option --dryrun. Did you mean --dry-run?')
    expect(refused('--colour')).toBe(
      'There is no option --colour. The options here are: --source, --topic, --dry-run.',
    )
    expect(refused('-s', 'county')).toMatch(/^There is no option -s\./)
    expect(refused('--constructor')).toMatch(/^There is no option --constructor\./)
  })

  test('forgets a value, gives one too many, or writes two words where one is meant', () => {
    expect(refused('--source')).toBe('--source needs a value after it: --source <value>.')
    expect(refused('--source', '--dry-run')).toBe('--source needs a value after it: --source <value>.')
    expect(refused('--dry-run=yes')).toBe('--dry-run stands alone, without a value.')
    expect(refused('our', 'list.csv')).toMatch(/^“list.csv” is one word too many/)
  })

  test('where there are no options, reads where settings come from', () => {
    expect(() => readOptions(['--port', '8080'], {}, 1)).toThrow(
      'There is no option --port. There are none here; settings come from the environment',
    )
  })
})
