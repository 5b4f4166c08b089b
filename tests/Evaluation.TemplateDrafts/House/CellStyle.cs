namespace Evaluation.TemplateDrafts.House;

/// <summary>The cell formats of the house style; the number is the index in <c>cellXfs</c>.</summary>
public enum CellStyle
{
    Default,
    CoverTitle,
    Title,
    Subtitle,
    Heading,
    Header,
    Text,
    Centre,
    Integer,
    OneDecimal,
    TwoDecimals,
    General,
    Date,
    Link,
    Note,
    Label,
    Emphasis,

    /// <summary>Filled in by whoever gets the workbook: unlocked and light yellow, as are the four below. Short text, kept as text.</summary>
    EntryText,

    /// <summary>Long text; a cell of text format would show only rows of # for it in Excel 2010.</summary>
    EntryLong,
    EntryCentre,
    EntryNumber,
    EntryDate,
}
