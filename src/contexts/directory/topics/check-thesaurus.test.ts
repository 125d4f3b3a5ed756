import { test, expect } from 'vitest'
import { checkThesaurus } from './check-thesaurus.ts'
import { faultRow } from './topic-fault.ts'
import { thesaurusEntries } from './thesaurus.ts'
test('x', () => { const f = checkThesaurus(thesaurusEntries()).map(faultRow); console.log(f.join('\n')); expect(f.length).toBe(0) })
