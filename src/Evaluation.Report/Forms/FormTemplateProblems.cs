using Evaluation.Model.Problems;

namespace Evaluation.Report.Forms;

/// <summary>What can be wrong with the template of a form beside what can be wrong with any template.</summary>
public static class FormTemplateProblems
{
    public static readonly ProblemCode ColumnMissing = new(
        "form-template-column-missing", ProblemSeverity.Error,
        "no pattern row has {{{{{0}}}}} alone in one cell, so that the column {1} could not be read back",
        "样板行中没有单独占一格的{{{{{0}}}}}，“{1}”一栏将无法读回");

    public static readonly ProblemCode NameMissing = new(
        "form-template-name-missing", ProblemSeverity.Error,
        "the hidden row above the headings does not name the column {0}",
        "标题上方的隐藏行中没有本列的机器名称{0}");

    public static readonly ProblemCode CellLocked = new(
        "form-template-cell-locked", ProblemSeverity.Error,
        "the cells of the column {0} are locked, so that nobody can fill them in",
        "“{0}”一栏的单元格处于锁定状态，报送部门无法填写");

    public static readonly ProblemCode StructureMissing = new(
        "form-template-structure-missing", ProblemSeverity.Error,
        "the sheet {0} does not begin with a row of {{{{form.kind}}}}, {{{{form.key}}}} and {{{{form.value}}}}",
        "工作表{0}的第一行不是{{{{form.kind}}}}、{{{{form.key}}}}、{{{{form.value}}}}");
}
