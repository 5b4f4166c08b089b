namespace Evaluation.Store.Writing;

/// <summary>An observation as stored: strings are terms, period and day sortable numbers.</summary>
/// <param name="Order">Place in the list it came in; of two rows with one key the first counts.</param>
internal readonly record struct ObservationRow(
    int Indicator,
    int Area,
    int Period,
    int ReleasedOn,
    decimal Value,
    int Unit,
    int Status,
    int Source,
    int Note,
    int Order) : IComparable<ObservationRow>
{
    public bool IsSeriesOf(in ObservationRow other) =>
        Indicator == other.Indicator && Area == other.Area && Period == other.Period;

    public bool HasKeyOf(in ObservationRow other) => IsSeriesOf(other) && ReleasedOn == other.ReleasedOn;

    /// <summary>By key, then as they came.</summary>
    public int CompareTo(ObservationRow other)
    {
        var order = Indicator.CompareTo(other.Indicator);
        if (order == 0)
            order = Area.CompareTo(other.Area);
        if (order == 0)
            order = Period.CompareTo(other.Period);
        if (order == 0)
            order = ReleasedOn.CompareTo(other.ReleasedOn);
        return order == 0 ? Order.CompareTo(other.Order) : order;
    }
}
