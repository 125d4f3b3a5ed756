/** The map in docs/architecture.md is drawn by the tool that enforces it, and is as the code is now. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

it('the context map is true', async () => {
  const drawn = spawnSync(
    join(root, 'node_modules/.bin/depcruise'),
    [
      ...['--config', '.dependency-cruiser.mjs', '--output-type', 'mermaid', '--include-only', '^src/'],
      ...['--exclude', '\\.test\\.tsx?$'],
      ...['--collapse', '^src/(contexts/[^/]+|platform|ui|search|app|exchange|browser)', 'src'],
    ],
    { cwd: root, encoding: 'utf8' },
  ).stdout
  // `npm test -- tests/shape/context-map.test.ts -u` draws it anew.
  await expect(`# Context map\n\n\`\`\`mermaid\n${inOneOrder(drawn)}\n\`\`\`\n`).toMatchFileSnapshot(
    '../../docs/context-map.md',
  )
})

/** The tool draws arrows in the order of imports; the map should change only when an arrow does. */
function inOneOrder(drawn: string): string {
  const lines = drawn.trim().split('\n')
  const isArrow = (line: string) => line.includes('-->')
  return [...lines.filter(line => !isArrow(line)), ...lines.filter(isArrow).sort()].join('\n')
}
