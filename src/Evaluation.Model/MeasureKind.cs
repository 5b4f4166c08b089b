namespace Evaluation.Model;

/// <summary>What a measure's verbs promise.</summary>
public enum MeasureKind
{
    /// <summary>It ends: 完成, 出台, 印发, 发布 …</summary>
    Deliverable,

    /// <summary>It does not end: 推进, 持续, 加强, 深化 …</summary>
    Ongoing,

    /// <summary>研究, 探索, 论证 …: it ends with a finding.</summary>
    Study,
}
