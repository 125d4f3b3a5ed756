/** For the desk: what hangs where, when somebody last looked, and what is out of date. Never whose it is (M45). */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { AreaLinks } from '../print/area/area-links.tsx'
import type { PlacedSeen } from './placed-view.ts'

export function DeskPlacedPage({ all, ...setting }: Setting & { all: readonly PlacedSeen[] }) {
  const { t } = setting
  // What is to be seen to stands first.
  const [outOfDate, right] = [all.filter(isOutOfDate), all.filter(each => !isOutOfDate(each))]
  return (
    <Page {...setting} title={t('placed.desk-title')} listed={false} mainClass="wrap band">
      <div class="flow">
        <p>
          <a href="/desk">{t('placed.desk-back')}</a>
        </p>
        <h1>{t('placed.desk-title')}</h1>
        <p class="lead">
          {t('placed.desk-up', { n: all.length })}{' '}
          {all.length > 0 && t('placed.desk-old', { n: outOfDate.length })}
        </p>
        {all.length > 0 && (
          <div class="scroll">
            <table class="known">
              <thead>
                <tr>
                  <th scope="col">{t('placed.col.what')}</th>
                  <th scope="col">{t('placed.col.about')}</th>
                  <th scope="col">{t('placed.col.checked')}</th>
                  <th scope="col">{t('placed.col.state')}</th>
                </tr>
              </thead>
              <tbody>
                {[...outOfDate, ...right].map(seen => (
                  <tr>
                    <th scope="row">{seen.what}</th>
                    <td>
                      <a href={seen.about.href}>{seen.about.text}</a>
                    </td>
                    <td>{seen.unknown ?? seen.checked}</td>
                    <td>{seen.outOfDate ?? t('placed.right')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <AreaLinks near="" t={t} />
      </div>
    </Page>
  )
}

const isOutOfDate = ({ outOfDate }: PlacedSeen): boolean => outOfDate !== null
