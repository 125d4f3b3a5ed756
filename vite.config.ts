import { existsSync, readdirSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'

/** Each enhancement is its own small file; a page asks only for the ones it needs. */
const enhancements = readdirSync('src/browser').filter(name => /^[a-z-]+\.ts$/.test(name))

/** What needs the server's files or Node stands beside another that does the same in a browser: `ids.ts`, `ids.browser.ts`. */
const inBrowser: Plugin = {
  name: 'waymeet-in-browser',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer) {
    if (!importer || source.includes('.browser.')) return null
    const found = await this.resolve(source, importer, { skipSelf: true })
    const other = found?.id.replace(/\.ts$/, '.browser.ts') ?? ''
    return other !== found?.id && existsSync(other) ? other : null
  },
}

/** What watches addresses has one address of its own, from which shared parts cannot be reached: it holds what it needs. */
const HELD = '?held'
const inOneFile: Plugin = {
  name: 'waymeet-in-one-file',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer) {
    if (!importer?.endsWith('/src/browser/kept-here.ts') && !importer?.endsWith(HELD)) return null
    const found = await this.resolve(source, importer, { skipSelf: true })
    return found && `${found.id}${HELD}`
  },
}

export default defineConfig({
  plugins: [inOneFile, inBrowser],
  builder: { sharedConfigBuild: true },
  // The server is one large piece; of what is sent, only what answers on a phone is large, and it is fetched by a press alone.
  build: { emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 4_000 },
  environments: {
    client: {
      build: {
        outDir: 'dist/public',
        manifest: true,
        modulePreload: false,
        rolldownOptions: {
          input: [
            'src/ui/styles/index.css',
            'src/ui/styles/material.css',
            ...enhancements.map(name => `src/browser/${name}`),
            'src/contexts/directory/offline-pack/kept-worker.ts',
          ],
        },
      },
    },
    ssr: {
      build: {
        outDir: 'dist/server',
        ssr: true,
        target: 'node24',
        rolldownOptions: {
          input: {
            waymeet: 'src/app/waymeet.ts',
            'directory-reader': 'src/app/directory/directory-reader.ts',
          },
        },
      },
    },
  },
})
