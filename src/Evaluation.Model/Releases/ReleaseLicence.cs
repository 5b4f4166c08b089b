namespace Evaluation.Model.Releases;

/// <summary>The terms that released tables may be used under.</summary>
/// <param name="Name">Identifier of the Open Definition or SPDX, such as <c>CC-BY-4.0</c>.</param>
/// <param name="Path">Address of its text.</param>
/// <param name="Note">What it covers and what not, in Chinese.</param>
public sealed record ReleaseLicence(string Name, string Path, string Title, string Note);
