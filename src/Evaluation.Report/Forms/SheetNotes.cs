using System.Xml.Linq;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Forms;

/// <summary>Puts notes on the cells of one sheet of a workbook that was sent in.</summary>
internal static class SheetNotes
{
    // What the schema lets stand behind the drawing of notes.
    private static readonly HashSet<string> AfterShapes = new(StringComparer.Ordinal)
    {
        "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst", "AlternateContent",
    };

    /// <param name="path">Part of the sheet.</param>
    /// <param name="block">1-based, another for every sheet: where the numbers of new shapes start.</param>
    public static void Write(SubmittedBook book, string path, IReadOnlyList<CellNote> notes, int block)
    {
        var relations = book.RelationsOf(path);
        var textsPath = relations.TargetsOfType("comments").FirstOrDefault(book.Has);
        if (notes.Count == 0 && (textsPath is null || !book.Load(textsPath).Value.Contains(CellNote.Mark, StringComparison.Ordinal)))
            return;
        var sheet = book.Load(path);
        var shapesPath = relations.Target(ShapesOf(sheet)?.Attributes().FirstOrDefault(a => a.Name.LocalName == "id")?.Value);
        var shapes = shapesPath is not null && book.Has(shapesPath) ? NoteShapes.Of(book.Bytes(shapesPath)) : NoteShapes.Empty(block);
        if (shapes is null)
            return; // a drawing of unknown form: the list of problems says it all
        var texts = new NoteTexts(textsPath is null ? NoteTexts.Empty : book.Load(textsPath));
        texts.Add(notes);
        shapes.Fit(texts.ByCell(), new SheetGrid(sheet), block);
        Save(book, path, sheet, relations, (textsPath, texts), (shapesPath, shapes));
    }

    private static void Save(
        SubmittedBook book, string path, XElement sheet, Relationships relations, (string? Path, NoteTexts Content) texts, (string? Path, NoteShapes Content) shapes)
    {
        if (texts.Path is not null)
            book.Set(texts.Path, texts.Content.Root);
        else
            relations.Add("comments", book.Add("xl/comments{0}.xml", NoteTexts.ContentType, Ooxml.Bytes(texts.Content.Root)));
        if (shapes.Path is not null && book.Has(shapes.Path))
        {
            book.Set(shapes.Path, shapes.Content.Bytes());
        }
        else
        {
            ShapesOf(sheet)?.Remove();
            var id = relations.Add("vmlDrawing", book.Add("xl/drawings/vmlDrawing{0}.vml", NoteShapes.ContentType, shapes.Content.Bytes()));
            sheet.Elements().Last(e => !AfterShapes.Contains(e.Name.LocalName))
                .AddAfterSelf(new XElement(sheet.Name.Namespace + "legacyDrawing", new XAttribute(Ooxml.Relations + "id", id)));
            book.Set(path, sheet);
        }
        book.Set(relations);
    }

    private static XElement? ShapesOf(XElement sheet) => sheet.Element(sheet.Name.Namespace + "legacyDrawing");
}
