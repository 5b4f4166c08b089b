using System.Globalization;
using Evaluation.Intake.Tables;
using Evaluation.Model.Reporting;

namespace Evaluation.Intake.Forms;

/// <summary>A row of a table of a form.</summary>
internal readonly record struct FormRow(FormTable Table, GridRow Row)
{
    /// <summary>What the agency filled in; a merged block counts for every row it covers.</summary>
    public FormCell this[FormColumn column] => Table.Cell(Row, column, isSpread: true);

    public int Number => Row.Number;

    public string NumberWords => Row.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the office wrote: stands for its own row only.</summary>
    public FormCell Own(FormColumn column) => Table.Cell(Row, column, isSpread: false);

    public bool IsBlank(IEnumerable<FormColumn> columns)
    {
        foreach (var column in columns)
        {
            if (!this[column].IsBlank)
                return false;
        }

        return true;
    }

    /// <summary>Whether two rows say the same in these columns.</summary>
    public bool Says(FormRow other, IEnumerable<FormColumn> columns)
    {
        foreach (var column in columns)
        {
            var (left, right) = (this[column], other[column]);
            if (left.IsBlank != right.IsBlank || (!left.IsBlank && (left.Kind != right.Kind || left.Text.Trim() != right.Text.Trim())))
                return false;
        }

        return true;
    }
}
