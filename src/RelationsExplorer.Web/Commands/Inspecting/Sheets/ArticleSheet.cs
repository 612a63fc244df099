using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Commands.Inspecting.Sheets;

/// <summary>The whole of what was read in one article, a part for each stage.</summary>
internal static class ArticleSheet
{
    /// <summary>Writes the sheet.</summary>
    /// <param name="read">What was read of one article.</param>
    /// <param name="to">Lays it out.</param>
    public static void Write(Collection read, SheetWriter to)
    {
        var article = read.Articles[0];
        to.Line(article.Title);
        to.Field("slug", article.Slug.Value, indent: 2);
        to.Field("authors", article.Authors.Joined(), indent: 2);
        to.Field("publisher", article.Publisher, indent: 2);
        to.Field("published", article.Published is { } date ? $"{date}, {date.InWords()}{Basis(article)}" : "unknown", indent: 2);
        to.Field("address", article.Url, indent: 2);

        to.Heading($"Reading: {Words.Count(read.Passages.Count, "passage")}, by line");
        foreach (var passage in read.Passages)
        {
            var kind = passage.Kind == PassageKind.Heading ? $"heading {passage.Level}" : passage.Kind.ToSlug();
            to.Line($"{passage.Line,5}  {kind,-10} {SheetWriter.Beginning(passage.Text, 60)}  [{passage.Rule}]");
        }

        new NoteSheet(read, to).Write();
        new StatementSheet(read, to).Write();
        EventSheet.Write(read, to);
    }

    private static string Basis(Article article) => article.PublishedBasis is { } basis ? $" ({basis})" : "";
}
