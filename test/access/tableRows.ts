/** The faces of the program in the table. */
export type Face = 'Central' | 'Watcher' | 'PortSIP' | 'VMS' | 'graph';

/** What one may do, and who may. */
export interface Right {
  right: string;
  /** Outcome by role. */
  expected: Readonly<Record<string, string>>;
  operations: Readonly<Record<Face, readonly string[]>>;
}

const heading = 25;

/** Reads the table: the roles in its first line, then each right with its outcomes and, below, the operations it is about. */
export const rightsIn = (table: string): { roles: readonly string[]; rights: readonly Right[] } => {
  const [first = '', ...blocks] = table.trim().split(/\n\n/);
  const roles = first.trim().split(/\s+/);
  const rights = blocks.map((block): Right => {
    const [line = '', ...below] = block.split('\n');
    const outcomes = line.slice(heading).trim().split(/\s+/);
    if (outcomes.length !== roles.length) throw new Error(`"${line}" must have ${roles.length} outcomes`);
    const operations: Record<Face, string[]> = { Central: [], Watcher: [], PortSIP: [], VMS: [], graph: [] };
    let face: Face = 'graph';
    for (const named of below) {
      const label = named.slice(0, heading).trim();
      if (label !== '') face = label as Face;
      operations[face].push(...named.slice(heading).trim().split(/\s+/));
    }
    const expected = Object.fromEntries(roles.map((role, index) => [role, outcomes[index]!]));
    return { right: line.slice(0, heading).trim(), expected, operations };
  });
  return { roles, rights };
};
