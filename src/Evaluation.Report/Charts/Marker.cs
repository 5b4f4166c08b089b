namespace Evaluation.Report.Charts;

/// <summary>Shape of the points of a line.</summary>
internal enum Marker
{
    None,
    Circle,
    Square,
    Triangle,
    Diamond,
}
