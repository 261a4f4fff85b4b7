export function ColumnHeads({ columns }: { columns: Readonly<Record<string, string>> | readonly string[] }) {
  return (
    <thead>
      <tr>
        {Object.values(columns).map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
