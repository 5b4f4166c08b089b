using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Evaluation.Report.Forms;

/// <summary>The drawing of a sheet's notes (VML), changed as text: what other programs put there is often no well-formed XML.</summary>
internal sealed partial class NoteShapes
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private const string End = "</xml>", ShapeEnd = "</v:shape>";
    private const int ShapesPerBlock = 1024, Width = 300, MinHeight = 72, MaxHeight = 320, LineHeight = 18, CharactersPerLine = 22;

    private readonly List<string> pieces; // shapes of notes, and what stands between them
    private readonly List<(int Row, int Column)?> cells; // of each piece; null: not a note

    private NoteShapes(string text)
    {
        (pieces, cells) = ([], []);
        var at = 0;
        foreach (Match start in ShapeStart().Matches(text))
        {
            if (start.Index < at)
                continue; // inside the shape before
            var end = text.IndexOf(ShapeEnd, start.Index, StringComparison.Ordinal) + ShapeEnd.Length;
            if (end < ShapeEnd.Length)
                break; // none of the rest is closed either
            Add(text[at..start.Index], null);
            Add(text[start.Index..end], CellOf(text[start.Index..end]));
            at = end;
        }
        Add(text[at..], null);
    }

    /// <summary>A drawing without shapes.</summary>
    /// <param name="block">1-based; shapes are numbered from 1024 times it.</param>
    public static NoteShapes Empty(int block) => new(
        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
        + $"<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"{block}\"/></o:shapelayout>{End}");

    /// <returns><c>null</c> where it is no drawing that shapes can be added to.</returns>
    public static NoteShapes? Of(byte[] part)
    {
        var text = Encoding.Latin1.GetString(part); // whatever its encoding, other bytes stay as they are
        return text.Contains(End, StringComparison.Ordinal) ? new(text) : null;
    }

    public byte[] Bytes() => Encoding.Latin1.GetBytes(string.Concat(pieces));

    /// <summary>Lets every cell have a shape that has a note, and no other.</summary>
    public void Fit(IReadOnlyDictionary<(int Row, int Column), string> notes, SheetGrid grid, int block)
    {
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            if (cells[i] is { } cell && !notes.ContainsKey(cell))
            {
                pieces.RemoveAt(i);
                cells.RemoveAt(i);
            }
        }
        var drawn = cells.OfType<(int, int)>().ToHashSet();
        var missing = notes.Where(n => !drawn.Contains(n.Key)).OrderBy(n => n.Key).ToList();
        if (missing.Count == 0)
            return;
        var text = string.Concat(pieces);
        var number = Numbers().Matches(text).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).Append(block * ShapesPerBlock).Max();
        var added = new StringBuilder(text.Contains("\"_x0000_t202\"", StringComparison.Ordinal) ? "" : Local(ShapeType, text));
        foreach (var (cell, note) in missing)
            added.Append(Local(Shape(++number, cell.Row, cell.Column, grid.Anchor(cell.Row, cell.Column, Width, HeightOf(note))), text));
        var last = pieces.FindLastIndex(p => p.Contains(End, StringComparison.Ordinal));
        pieces[last] = pieces[last].Insert(pieces[last].LastIndexOf(End, StringComparison.Ordinal), added.ToString());
    }

    private void Add(string piece, (int Row, int Column)? cell)
    {
        pieces.Add(piece);
        cells.Add(cell);
    }

    private static (int Row, int Column)? CellOf(string shape)
    {
        var (row, column) = (Row().Match(shape), Column().Match(shape));
        return shape.Contains("ObjectType=\"Note\"", StringComparison.Ordinal) && row.Success && column.Success
            ? (int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(column.Groups[1].Value, CultureInfo.InvariantCulture))
            : null;
    }

    private static int HeightOf(string note) =>
        Math.Clamp((note.Split('\n').Sum(line => 1 + (line.Length / CharactersPerLine)) + 1) * LineHeight, MinHeight, MaxHeight);

    // A prefix that the drawing itself does not declare is declared on the shape.
    private static string Local(string shape, string drawing)
    {
        var root = Root().Match(drawing).Value;
        var missing = Prefixes.Where(p => !root.Contains($"xmlns:{p.Prefix}=", StringComparison.Ordinal)).Select(p => $" xmlns:{p.Prefix}=\"{p.Name}\"");
        return shape.Insert(shape.IndexOf(' ', StringComparison.Ordinal), string.Concat(missing));
    }

    private static readonly (string Prefix, string Name)[] Prefixes =
    [
        ("v", "urn:schemas-microsoft-com:vml"), ("o", "urn:schemas-microsoft-com:office:office"), ("x", "urn:schemas-microsoft-com:office:excel"),
    ];

    private const string ShapeType =
        "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    private static string Shape(int number, int row, int column, string anchor) => string.Create(
        CultureInfo.InvariantCulture,
        $"<v:shape id=\"_x0000_s{number}\" type=\"#_x0000_t202\" style=\"position:absolute;margin-left:60pt;margin-top:2pt;width:225pt;height:80pt;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">")
        + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
        + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
        + string.Create(
            CultureInfo.InvariantCulture,
            $"<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>");

    [GeneratedRegex("<xml[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    [GeneratedRegex(@"<v:shape\s", RegexOptions.CultureInvariant)]
    private static partial Regex ShapeStart();

    [GeneratedRegex(@"_x0000_s(\d{1,9})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"<x:Row>\s*(\d{1,7})\s*</x:Row>", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex(@"<x:Column>\s*(\d{1,5})\s*</x:Column>", RegexOptions.CultureInvariant)]
    private static partial Regex Column();
}
