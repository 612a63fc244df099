namespace RelationsExplorer.Web.Pages;

internal static class SeamStore
{
    public static Corpus.Collection Collection { get; set; } = new(Corpus.Vocabularies.Vocabulary.Empty, [], [], [], [], [], [], [], [], [], []);
}
