/** Values that a form carries along; a list is posted under one name, undefined is left out. */
export function HiddenFields({
  values,
}: {
  values: Readonly<Record<string, string | readonly string[] | undefined>>;
}) {
  return Object.entries(values).flatMap(([name, value]) =>
    [value ?? []]
      .flat()
      .map((item) => <input key={`${name}=${item}`} type="hidden" name={name} value={item} />),
  );
}
