using Evaluation.Model.Reporting;

namespace Evaluation.Intake.Tests.Forms;

/// <summary>A sheet of a form: a title, the hidden row of names in row 3, the headings in row 4, rows from 5 on.</summary>
internal sealed class TestSheet(string name)
{
    public const int FirstRow = 5;

    public string Name { get; set; } = name;

    public string State { get; set; } = "visible";

    /// <summary>Machine name and heading of each column, from the left.</summary>
    public List<FormColumn> Columns { get; set; } = [];

    /// <summary>Cells by machine name.</summary>
    public List<Dictionary<string, TestCell>> Rows { get; set; } = [];

    /// <summary>Cells anywhere, such as notes; and all there is of a sheet without columns.</summary>
    public Dictionary<(int Row, int Column), TestCell> Extras { get; } = [];

    public List<string> Merges { get; } = [];

    public HashSet<string> HiddenColumns { get; } = [];

    public bool HasNames { get; set; } = true;

    public bool HasHeadings { get; set; } = true;

    /// <summary>Empty rows before each row of the table.</summary>
    public int Gap { get; set; }

    public int RowOf(int index) => FirstRow + (index * (Gap + 1)) + Gap;

    /// <summary>Letter of a column, for tables of up to 26.</summary>
    public string Letter(FormColumn column) => ((char)('A' + Columns.FindIndex(c => c.Name == column.Name))).ToString();

    public Dictionary<(int Row, int Column), TestCell> Cells()
    {
        var cells = new Dictionary<(int, int), TestCell>(Extras);
        for (var column = 0; column < Columns.Count; column++)
        {
            if (HasNames)
                cells[(3, column)] = Columns[column].Name;
            if (HasHeadings)
                cells[(4, column)] = Columns[column].Heading;
            for (var row = 0; row < Rows.Count; row++)
            {
                if (Rows[row].TryGetValue(Columns[column].Name, out var cell))
                    cells[(RowOf(row), column)] = cell;
            }
        }

        return cells;
    }

    public TestSheet Copy(string name)
    {
        var copy = new TestSheet(name) { Columns = [.. Columns], Rows = [.. Rows.Select(row => new Dictionary<string, TestCell>(row))] };
        foreach (var (place, cell) in Extras)
            copy.Extras.Add(place, cell);
        return copy;
    }
}
