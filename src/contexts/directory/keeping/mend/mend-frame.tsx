/** What all pages share on which a fact is put right: whose it is, one question, and the way back. */
import type { ComponentChildren } from 'preact'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import type { Group } from '../../groups/group.ts'

export interface MendFrameProps {
  setting: Setting
  group: Group
  title: string
  lead?: string | undefined
  back: { href: string; label: string }
  children: ComponentChildren
}

export function MendFrame({ setting, group, title, lead, back, children }: MendFrameProps) {
  return (
    <Page {...setting} title={title} listed={false} head={<meta {...SAY_ORIGIN} />} mainClass="wrap band">
      <div class="flow mend">
        <p class="soft" dir="auto">
          {group.name}
        </p>
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
        {children}
        <p class="top-m">
          <a href={back.href}>{back.label}</a>
        </p>
      </div>
    </Page>
  )
}
