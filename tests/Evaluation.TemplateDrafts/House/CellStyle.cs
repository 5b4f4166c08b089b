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
}
