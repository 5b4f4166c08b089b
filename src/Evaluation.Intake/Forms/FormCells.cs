using Evaluation.Intake.Tables;
using Evaluation.Model;

namespace Evaluation.Intake.Forms;

/// <summary>Reads the cells of a form as people fill them in. A cell that can't be read is <c>null</c>, and a problem.</summary>
/// <param name="today">Dates after it are refused.</param>
internal sealed class FormCells(FormProblemList problems, DateOnly today)
{
    /// <param name="key">Names the row.</param>
    public DeliveryStatus? Status(FormCell cell, string key)
    {
        if (!IsReadable(cell))
            return null;
        if (cell.IsBlank)
            problems.Add(FormProblems.StatusMissing, cell, key, StatusWords.Official);
        else if (cell.Kind == GridCellKind.Text && StatusWords.Find(cell.Text) is { } status)
            return status;
        else
            problems.Add(FormProblems.StatusUnknown, cell, FormText.Shown(cell), StatusWords.Official);
        return null;
    }

    /// <summary>85, 85%, ８５％ or 0.85; a plain 1 is 100% of what is completed, otherwise it must be asked.</summary>
    public decimal? Percent(FormCell cell, DeliveryStatus? status)
    {
        if (!IsReadable(cell) || cell.IsBlank)
            return null;
        if (Share(cell) is not { } share)
        {
            problems.Add(FormProblems.PercentUnreadable, cell, FormText.Shown(cell));
            return null;
        }

        var (number, isMarked) = share;
        if (!isMarked && number == 1 && status != DeliveryStatus.Completed)
        {
            problems.Add(FormProblems.PercentOne, cell);
            return null;
        }

        var isFraction = !isMarked && number is > 0 and <= 1;
        var percent = isFraction ? FormNumbers.PercentOf(number) : number;
        if (percent is < 0 or > 100)
        {
            problems.Add(FormProblems.PercentRange, cell, FormText.Words(percent));
            return null;
        }

        if (isFraction)
            problems.Add(FormProblems.PercentFraction, cell, FormText.Words(number), FormText.Words(percent));
        return percent;
    }

    public DateOnly? Date(FormCell cell)
    {
        if (!IsReadable(cell) || cell.IsBlank)
            return null;
        if (Day(cell) is not { } day)
            return null;
        if (day <= today)
            return day;
        problems.Add(FormProblems.DateFuture, cell, Iso(day), Iso(today));
        return null;
    }

    /// <param name="unit">Of the indicator; may follow the number.</param>
    public decimal? Figure(FormCell cell, string unit)
    {
        if (!IsReadable(cell) || cell.IsBlank)
            return null;
        var ownUnit = FormText.Plain(unit);
        var (number, given) = cell.Kind switch
        {
            GridCellKind.Number => (FormNumbers.OfFile(cell.Text), ""),
            GridCellKind.Percent => (FormNumbers.PercentOfFile(cell.Text), "%"),
            GridCellKind.Text => FormNumbers.OfText(FormText.Narrow(cell.Text)) is { } read ? (read.Number, FormText.Plain(read.Unit)) : (null, ""),
            GridCellKind.Date or GridCellKind.Boolean or GridCellKind.Error or GridCellKind.NoValue => (default(decimal?), ""),
        };
        if (number is null)
            problems.Add(FormProblems.NumberUnreadable, cell, FormText.Shown(cell), unit);
        else if (given.Length > 0 && !given.Equals(ownUnit, StringComparison.OrdinalIgnoreCase))
            problems.Add(FormProblems.UnitOther, cell, FormText.Shown(given), unit);
        else
            return number;
        return null;
    }

    /// <returns>Empty for a blank cell.</returns>
    public string? Text(FormCell cell, int maxLength)
    {
        if (!IsReadable(cell))
            return null;
        if (cell.IsBlank)
            return "";
        var text = cell.Text.Length > maxLength * 2 ? cell.Text : FormText.Of(cell);
        if (text.Length > maxLength)
        {
            problems.Add(FormProblems.TextTooLong, cell, FormText.Words(text.Length), FormText.Words(maxLength));
            return null;
        }

        if (cell.Kind == GridCellKind.Text && text.Length < cell.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim().Length)
            problems.Add(FormProblems.TextCleaned, cell);
        return text;
    }

    public bool IsReadable(FormCell cell)
    {
        if (cell.Kind == GridCellKind.NoValue)
            problems.Add(TableProblems.FormulaWithoutValue, cell);
        else if (cell.Kind == GridCellKind.Error)
            problems.Add(TableProblems.CellError, cell, FormText.Shown(cell.Text));
        else
            return true;
        return false;
    }

    /// <returns>The number, and whether a percent sign says what it is.</returns>
    private static (decimal Number, bool IsMarked)? Share(FormCell cell) => cell.Kind switch
    {
        GridCellKind.Number => FormNumbers.OfFile(cell.Text) is { } number ? (number, false) : null,
        GridCellKind.Percent => FormNumbers.PercentOfFile(cell.Text) is { } percent ? (percent, true) : null,
        GridCellKind.Text => FormNumbers.OfText(FormText.Narrow(cell.Text)) is { Unit: "" or "%" } read ? (read.Number, read.Unit.Length > 0) : null,
        GridCellKind.Date or GridCellKind.Boolean or GridCellKind.Error or GridCellKind.NoValue => null,
    };

    private DateOnly? Day(FormCell cell)
    {
        if (cell.Kind is GridCellKind.Number or GridCellKind.Percent)
        {
            var (read, meant) = FormNumbers.OfFile(cell.Text) is { } number ? FormDates.OfNumber(number) : (null, null);
            if (meant is { } likely)
                problems.Add(FormProblems.DateSerial, cell, FormText.Shown(cell.Text), Iso(likely));
            else if (read is null)
                problems.Add(FormProblems.DateUnreadable, cell, FormText.Shown(cell.Text));
            return read;
        }

        var (day, wrong) = FormDates.OfText(cell.Text);
        if (wrong is not null)
            problems.Add(wrong, cell, FormText.Shown(cell));
        return day;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
