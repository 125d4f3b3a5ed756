import { test, expect } from 'vitest'
import { topics } from './topics.ts'
import { parse } from 'yaml'
import { readPlainYaml } from './plain-yaml.ts'
const written = import.meta.glob<string>('/thesaurus/*.yaml', { query: '?raw', import: 'default', eager: true })
test('x', () => { const c=process.cpuUsage();const t = performance.now(); for (const x of Object.values(written)) readPlainYaml(x); const m=performance.now(); const n=topics().length; const u=process.cpuUsage(c); console.log('READ',m-t,'ALL',performance.now()-t,n, u.user/1000)
 for (const [k,x] of Object.entries(written)) expect(readPlainYaml(x), k).toEqual(parse(x)) })
