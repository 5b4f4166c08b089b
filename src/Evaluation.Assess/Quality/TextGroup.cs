namespace Evaluation.Assess.Quality;

/// <summary>The rows with one and the same text.</summary>
internal sealed class TextGroup(string plain)
{
    private readonly List<int> rows = [];
    private string firstOwner = "";
    private int? firstOfAnother;

    public string Plain => plain;

    public IReadOnlyList<int> Rows => rows;

    /// <summary><c>null</c>: the text is of several.</summary>
    public string? SoleOwner => firstOfAnother is null ? firstOwner : null;

    /// <param name="row">Greater than every row before it.</param>
    public void Add(int row, string owner)
    {
        if (rows.Count == 0)
            firstOwner = owner;
        else if (owner != firstOwner)
            firstOfAnother ??= row;
        rows.Add(row);
    }

    /// <summary>The first row of anyone else; <c>null</c> where there is none.</summary>
    public int? FirstNotOf(string owner) => firstOwner == owner ? firstOfAnother : rows[0];
}
