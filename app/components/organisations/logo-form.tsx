import { useActionData } from '@remix-run/react';
import { logoSchema } from '#app/domain/organisations/record-schemas.ts';
import { FileField } from '../form/file-field.tsx';
import { ButtonForm, FormActions, FormFields } from '../form/form-layout.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';

export interface LogoFormProps {
  name: string;
  logo: { publicId: string; name: string; isServable: boolean } | undefined;
}

/** Gives the organisation a logo, another one, or none. */
export function LogoForm({ name, logo }: LogoFormProps) {
  const { m, to } = useMessages();
  const { workspace } = m;
  const posted = usePostedForm({ name: 'logo', schema: logoSchema });
  const isRefused = useActionData() !== undefined;
  return (
    <>
      {logo?.isServable ? (
        <img
          src={to(`/files/${logo.publicId}`)}
          alt={workspace.logoAlt(name)}
          className="mb-6 max-h-24 max-w-60 bg-white p-2"
        />
      ) : null}
      {logo && !logo.isServable ? <p className="mb-6 text-ink-soft">{workspace.logoWaiting}</p> : null}
      <PostedForm of={posted} multipart>
        <FormFields>
          <FileField
            {...posted.field('logo', workspace.logo, workspace.logoHint)}
            accept="image/png,image/jpeg,image/webp"
            current={logo ? [{ name: logo.name }] : undefined}
          />
          <FormActions>
            <Button>{workspace.logoSave}</Button>
          </FormActions>
        </FormFields>
      </PostedForm>
      {logo && !isRefused ? (
        <div className="mt-3">
          <ButtonForm variant="quiet" values={{ _form: 'remove-logo' }}>
            {workspace.logoRemove}
          </ButtonForm>
        </div>
      ) : null}
    </>
  );
}
