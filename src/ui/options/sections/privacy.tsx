// What is read, kept and sent, in plain words, and each permission with its reason.
import { PERMISSIONS } from '../../../platform/permissions.ts';
import { useLocale } from '../../shared/wording-context.ts';
import type { OptionsLink } from '../options-link.ts';

export function PrivacySection({ link }: { readonly link: OptionsLink }) {
  const locale = useLocale();
  return (
    <>
      <h3>{locale.t('privacy_nothing_leaves')}</h3>
      <p>{locale.t('privacy_nothing_leaves_text')}</p>
      <h3>{locale.t('privacy_reads')}</h3>
      <p>{locale.t('privacy_reads_text')}</p>
      <h3>{locale.t('privacy_keeps')}</h3>
      <p>{locale.t('privacy_keeps_text')}</p>
      <h3>{locale.t('privacy_permissions')}</h3>
      <ul class="bulleted">
        {PERMISSIONS.filter((name) => link.permissions.includes(name)).map((name) => (
          <li key={name}>{locale.of('permission', name)}</li>
        ))}
        <li>{locale.t('permission_hosts')}</li>
      </ul>
    </>
  );
}
