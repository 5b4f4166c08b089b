using System.Text;

namespace Evaluation.Host.Products;

/// <summary>A CSV file that lists the other files of a run, filled as they are written; safe to open in a spreadsheet program.</summary>
internal sealed class Register(params IReadOnlyList<string> columns)
{
    private readonly List<string> lines = [string.Join(',', columns)];

    /// <param name="fields">One per column.</param>
    public void Add(params IReadOnlyList<string> fields) => lines.Add(string.Join(',', fields.Select(FormulaSafe.Field)));

    public void Write(Stream output)
    {
        foreach (var line in lines)
            output.Write(Encoding.UTF8.GetBytes(line + "\n"));
    }
}
