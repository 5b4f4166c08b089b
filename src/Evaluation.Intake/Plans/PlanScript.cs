using System.Buffers;
using System.Text;

namespace Evaluation.Intake.Plans;

/// <summary>A text as it is compared (no white space, one form per character), with the way back to what is printed.</summary>
internal sealed class PlanScript
{
    private static readonly SearchValues<char> lineBreaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");
    private readonly int[] origin;

    private PlanScript(string source, string letters, int[] origin, IReadOnlyList<PlanLine> lines)
    {
        Source = source;
        Letters = letters;
        this.origin = origin;
        Lines = lines;
        WrapWidth = Wrap(lines);
    }

    public string Source { get; }

    /// <summary>Folded, without white space and invisible characters.</summary>
    public string Letters { get; }

    public IReadOnlyList<PlanLine> Lines { get; }

    /// <summary>Columns of a full line where the text is broken into lines of one width; <c>null</c> where each paragraph is a line.</summary>
    public int? WrapWidth { get; }

    public static PlanScript Of(string source)
    {
        var letters = new StringBuilder(source.Length);
        var origin = new List<int>(source.Length);
        var lines = new List<PlanLine>();
        int row = 1, start = 0, width = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (Folding.IsLineBreak(c))
            {
                EndLine();
                row += c is '\n' || (c is '\r' && (i + 1 == source.Length || source[i + 1] != '\n')) ? 1 : 0;
            }
            else if (!char.IsWhiteSpace(c) && !Folding.IsInvisible(c))
            {
                letters.Append(Folding.Fold(c));
                origin.Add(i);
                width += c < '\u2E80' ? 1 : 2;
            }
        }

        EndLine();
        return new PlanScript(source, letters.ToString(), [.. origin], lines);

        void EndLine()
        {
            if (letters.Length > start)
                lines.Add(new PlanLine(start, letters.Length, row, width));
            (start, width) = (letters.Length, 0);
        }
    }

    /// <summary>The same text with some lines, known by their numbers from 0, left out of the letters.</summary>
    public PlanScript Without(IReadOnlySet<int> leftOut)
    {
        var letters = new StringBuilder(Letters.Length);
        var kept = new List<int>(origin.Length);
        var lines = new List<PlanLine>();
        for (var i = 0; i < Lines.Count; i++)
        {
            if (leftOut.Contains(i))
                continue;
            var line = Lines[i];
            lines.Add(line with { Start = letters.Length, End = letters.Length + line.End - line.Start });
            letters.Append(Letters, line.Start, line.End - line.Start);
            kept.AddRange(origin.AsSpan(line.Start, line.End - line.Start));
        }

        return new PlanScript(Source, letters.ToString(), [.. kept], lines);
    }

    /// <summary>Position in <see cref="Source"/> of a letter.</summary>
    public int SourceOf(int letter) => origin[letter];

    public ReadOnlySpan<char> LettersOf(PlanLine line) => Letters.AsSpan(line.Start, line.End - line.Start);

    /// <summary>Number from 0 of the line a letter stands on.</summary>
    public int LineOf(int letter)
    {
        int low = 0, high = Lines.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Lines[middle].Start <= letter ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>True where two letters of one line stand apart by an ideographic space, a tab or several spaces.</summary>
    public bool IsWideGapBefore(int letter)
    {
        var gap = Source.AsSpan(origin[letter - 1] + 1, origin[letter] - origin[letter - 1] - 1);
        return (gap.Length > 1 || gap is "\u3000" or "\t") && gap.IsWhiteSpace() && !gap.ContainsAny(lineBreaks);
    }

    /// <summary>The same text where a line that holds several numbered items is broken before each: copies that lost their line breaks.</summary>
    public PlanScript BreakAfterClauses()
    {
        var lines = new List<PlanLine>(Lines.Count);
        foreach (var line in Lines)
        {
            var start = line.Start;
            foreach (var match in PlanBreaks.InLine(LettersOf(line)))
            {
                lines.Add(line with { Start = start, End = line.Start + match });
                start = line.Start + match;
            }

            lines.Add(line with { Start = start });
        }

        return lines.Count == Lines.Count ? this : new PlanScript(Source, Letters, origin, lines);
    }

    /// <summary>What is printed from one letter to before another: lines joined, inner spaces kept.</summary>
    public string Print(int start, int end) => Print([(start, end)]);

    /// <summary>What is printed in several stretches, joined; what stands between two of them is left out.</summary>
    /// <param name="headingEnd">A space parts what stands before this letter, a heading line, from what follows.</param>
    public string Print(IEnumerable<(int Start, int End)> stretches, int headingEnd = -1)
    {
        var printed = new StringBuilder();
        foreach (var (start, end) in stretches)
        {
            for (var i = start; i < end; i++)
            {
                if (i == headingEnd && printed.Length > 0)
                    printed.Append(' ');
                else if (i > start)
                    AppendGap(printed, origin[i - 1] + 1, origin[i]);
                printed.Append(Source[origin[i]]);
            }
        }

        return printed.ToString();
    }

    /// <summary>What is printed, without any space: names.</summary>
    public string PrintSolid(int start, int end)
    {
        var printed = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
            printed.Append(Source[origin[i]]);
        return printed.ToString();
    }

    private void AppendGap(StringBuilder printed, int from, int to)
    {
        if (from == to)
            return;
        var gap = Source.AsSpan(from, to - from);
        if (gap.ContainsAny(lineBreaks))
        {
            // Two words of a Latin script keep apart; Chinese lines join without a space.
            if (char.IsAsciiLetter(Source[from - 1]) && char.IsAsciiLetter(Source[to]))
                printed.Append(' ');
            return;
        }

        foreach (var c in gap)
        {
            if (!Folding.IsInvisible(c))
                printed.Append(c);
        }
    }

    private static int? Wrap(IReadOnlyList<PlanLine> lines)
    {
        if (lines.Count < 3)
            return null;
        var widths = lines.Select(l => l.Width).Order().ToList();
        var full = widths[(widths.Count - 1) * 9 / 10];
        return full <= 120 && widths.Count(w => w >= full * 85 / 100) * 10 >= widths.Count * 4 ? full : null;
    }
}
