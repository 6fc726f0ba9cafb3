import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { CONTROL_CLASSES, FieldFrame } from './field-frame.tsx';
import { controlAttributes, type FieldProps } from './form-field.ts';

export interface FileFieldProps extends FieldProps {
  /** Types that the file picker offers (`.pdf,image/png`); the server decides by content. */
  accept?: string | undefined;
  /** Files that are there already; a browser cannot show a chosen file again. */
  current?: readonly { name: string; href?: string | undefined }[] | undefined;
}

/** One file, or several when the field says `multiple`. Say in the hint which types and how large. */
export function FileField({ accept, current = [], ...props }: FileFieldProps) {
  return (
    <FieldFrame {...props}>
      {current.length > 0 ? (
        <ul>
          {current.map((file) => (
            <li key={file.name} className="flex items-center gap-2">
              <Icon name="file" />
              {file.href === undefined ? file.name : <a href={file.href}>{file.name}</a>}
            </li>
          ))}
        </ul>
      ) : null}
      <input
        {...controlAttributes(props)}
        type="file"
        accept={accept}
        multiple={props.field.multiple}
        className={classNames(
          CONTROL_CLASSES,
          'file:mr-4 file:min-h-8 file:rounded-sm file:border-2 file:border-brand file:bg-paper file:px-3 file:font-semibold file:text-brand',
        )}
      />
    </FieldFrame>
  );
}
