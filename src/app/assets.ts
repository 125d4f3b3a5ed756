/** Where the built files are, from the manifest the build leaves. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Assets } from '#ui/setting.ts'

interface Chunk {
  file: string
  assets?: string[]
  css?: string[]
}

/** Enhancements, what runs beside a page that keeps an area, and what several of them share. */
const SCRIPT = /^(?:src\/(?:browser|contexts\/directory\/offline-pack)\/([a-z-]+)\.ts|_(.+)\.js)$/

/** Reads `dist/public/.vite/manifest.json`. @throws when the browser side was never built. */
export function readAssets(publicDir: string): Assets {
  const manifest = JSON.parse(readFileSync(join(publicDir, '.vite', 'manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >
  const styles = manifest['src/ui/styles/index.css']
  if (!styles) throw new Error('The style sheet is not in the build. Delete the folder dist and start again.')
  const material = manifest['src/ui/styles/material.css']
  const scripts: Record<string, string> = {}
  for (const [source, chunk] of Object.entries(manifest)) {
    const [, name, shared] = SCRIPT.exec(source) ?? []
    if (name || shared) scripts[name ?? `shared-${shared}`] = `/${chunk.file}`
  }
  const font = styles.assets?.find(file => file.endsWith('.woff2') && !file.includes('-ext-'))
  return {
    css: `/${styles.file}`,
    scripts,
    ...(material ? { material: `/${material.file}` } : {}),
    ...(font ? { font: `/${font}` } : {}),
  }
}
