namespace Evaluation.Assess.Annual;

/// <summary>Colour of a supervision item by days late.</summary>
public enum SupervisionLight
{
    Blue,
    Yellow,
    Red,
}
