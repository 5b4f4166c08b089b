namespace Evaluation.Model.Indices;

/// <summary>What a row of META describes; the words are those of COINr and the JRC COIN Tool.</summary>
public enum IndexMetaType
{
    /// <summary>A column of numbers at level 1.</summary>
    Indicator,

    /// <summary>A node above: dimension, sub-index or the index itself.</summary>
    Aggregate,

    /// <summary>A column of labels that units are grouped by.</summary>
    Group,

    /// <summary>A column of numbers that others are divided by.</summary>
    Denominator,

    /// <summary>A column that is carried along and not used.</summary>
    Other,
}
