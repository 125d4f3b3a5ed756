/** docs/permissions.md from the tables. */
import type { Command } from '#app/commands/command-input.ts'
import { type Answer, answerTo, type Permission, type Policy, type Reach } from '#contexts/identity/index.ts'
import { ROLE_NAMES, ROLES } from './role.ts'

const SIGN: Readonly<Record<Answer, string>> = {
  welcome: 'yes',
  'prove-again': 'yes',
  'sign-in': 'signs in first',
  refused: '–',
}

const REACHED: Readonly<Record<Reach, string>> = {
  public: 'what everybody may read',
  'own words': 'what a visitor tells us',
  record: 'a group’s record',
  'own account': 'their own account',
  desk: 'the desk',
  machine: 'the server itself',
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')

function rowOf(route: string, permission: Permission): string[] {
  const [method = '', path = ''] = route.split(' ')
  const may = permission.may.map(({ says }) => says).join(', or ')
  return [
    `${method === 'GET' ? 'open' : 'press'} \`${path}\``,
    REACHED[permission.reaches],
    permission.fresh ? `${may}, having shown it within five minutes` : may,
    ...ROLE_NAMES.map(role => SIGN[answerTo(permission, ROLES[role].asked, true)]),
  ]
}

export function permissionsDocument(
  policies: Readonly<Record<string, Policy>>,
  commands: Readonly<Record<string, Command>>,
): string {
  const head = ['Address', 'Reaches', 'Who may', ...ROLE_NAMES.map(role => ROLES[role].says)]
  const parts = Object.entries(policies).map(
    ([name, policy]) =>
      `## ${name}\n\n${table(
        head,
        Object.entries(policy).map(([route, permission]) => rowOf(route, permission)),
      )}`,
  )
  const verbs = Object.values(commands).map(({ usage, does }) => [`\`${usage}\``, does, 'the operator'])
  return `${[
    '# Who may do what',
    'Made from the `policy.ts` of each context; `tests/permissions` asks every address of the running product as every one of these people, and holds this page to it. What stands in no table is not served. “–” is told as not there. Opening an address changes nothing.',
    'Nobody has a right over a group’s record but its own contacts and, within what they agreed to, the desk that keeps records true. A professional who works with a group and a house that hosts it have none (M32, M60): no permission here names them, and a test refuses one that would.',
    ...parts,
    '## Commands',
    'Run beside the directory by whoever runs the server. There is no address for any of them.',
    table(['Command', 'Does', 'Who runs it'], verbs),
  ].join('\n\n')}\n`
}
