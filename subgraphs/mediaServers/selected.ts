/** The text of a document, limited to the root members that `select` names or leads into; without it all of them. */
export const selectedText = (
  document: Readonly<Record<string, unknown>>,
  select: readonly string[] | null | undefined,
): string => {
  const roots = new Set(select?.map((member) => member.split('.')[0]));
  return JSON.stringify(
    select ? Object.fromEntries(Object.entries(document).filter(([name]) => roots.has(name))) : document,
  );
};
