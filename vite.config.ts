import { readdirSync } from 'node:fs'
import { defineConfig } from 'vite'

/** Each enhancement is its own small file; a page asks only for the ones it needs. */
const enhancements = readdirSync('src/browser').filter(name => /^[a-z-]+\.ts$/.test(name))

export default defineConfig({
  builder: { sharedConfigBuild: true },
  build: { emptyOutDir: true, assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        outDir: 'dist/public',
        manifest: true,
        modulePreload: false,
        rolldownOptions: {
          input: ['src/ui/styles/index.css', ...enhancements.map(name => `src/browser/${name}`)],
        },
      },
    },
    ssr: {
      build: {
        outDir: 'dist/server',
        ssr: true,
        target: 'node24',
        rolldownOptions: { input: { waymeet: 'src/app/waymeet.ts' } },
      },
    },
  },
})
