namespace Evaluation.Intake.Plans;

/// <summary>The look of an item's number, outermost first.</summary>
internal enum ItemLevel
{
    /// <summary>一、 or 第一章</summary>
    Chapter,

    /// <summary>（一） or 第一节</summary>
    Section,

    /// <summary>1． or 1、</summary>
    Arabic,

    /// <summary>（1） or 1）</summary>
    Bracketed,
}
