namespace Evaluation.Intake.Plans;

/// <summary>Which brackets, book titles and quotation marks of a stretch belong together; one without a partner counts for nothing.</summary>
internal sealed class Brackets
{
    private readonly int start;
    private readonly int[] partners;
    private readonly bool[] inTitle;
    private readonly int[] depth;

    public Brackets(string letters, int start, int end)
    {
        this.start = start;
        partners = new int[end - start];
        depth = new int[end - start];
        inTitle = new bool[end - start];
        Pair(letters);
        Measure(letters);
    }

    /// <summary>Position of the bracket's partner; -1 where it has none.</summary>
    public int PartnerOf(int position) => partners[position - start];

    /// <summary>True within 《》, “” or brackets; the marks themselves count as inside.</summary>
    public bool IsInside(int position) => depth[position - start] > 0;

    /// <summary>True within a book title or a quotation, where nothing is a clause.</summary>
    public bool IsInTitle(int position) => inTitle[position - start];

    private void Pair(string letters)
    {
        Array.Fill(partners, -1);
        var open = new Stack<int>();
        for (var i = 0; i < partners.Length; i++)
        {
            var c = letters[start + i];
            if (c is '(' or '《' or '“')
                open.Push(i);
            else if (Opening(c) is { } opening && open.Any(o => letters[start + o] == opening))
            {
                var partner = open.Pop();
                while (letters[start + partner] != opening)
                    partner = open.Pop();
                (partners[i], partners[partner]) = (start + partner, start + i);
            }
        }
    }

    private void Measure(string letters)
    {
        int level = 0, titles = 0;
        for (var i = 0; i < partners.Length; i++)
        {
            var title = letters[start + i] is '《' or '》' or '“' or '”';
            if (partners[i] > start + i)
                (level, titles) = (level + 1, titles + (title ? 1 : 0));
            (depth[i], inTitle[i]) = (level, titles > 0);
            if (partners[i] >= 0 && partners[i] < start + i)
                (level, titles) = (level - 1, titles - (title ? 1 : 0));
        }
    }

    private static char? Opening(char closing) => closing switch
    {
        ')' => '(',
        '》' => '《',
        '”' => '“',
        _ => null,
    };
}
