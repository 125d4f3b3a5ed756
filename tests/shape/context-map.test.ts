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
  await expect(`# Context map\n\n\`\`\`mermaid\n${drawn.trim()}\n\`\`\`\n`).toMatchFileSnapshot(
    '../../docs/context-map.md',
  )
})
