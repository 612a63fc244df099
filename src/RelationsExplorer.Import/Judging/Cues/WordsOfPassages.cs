using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Judging.Cues;

/// <summary>The words of the passages of one article, each passage cut when it is first asked for. For one thread.</summary>
internal sealed class WordsOfPassages
{
    private readonly Dictionary<PassageId, (string Text, CueWords Words)> _cut = [];

    /// <summary>The words of a passage, in order.</summary>
    public CueWords Of(Passage passage)
    {
        // A passage keeps its id when its text is changed by a stage before.
        if (_cut.TryGetValue(passage.Id, out var known) && ReferenceEquals(known.Text, passage.Text)) return known.Words;
        var words = CueWords.Of(passage.Text);
        _cut[passage.Id] = (passage.Text, words);
        return words;
    }
}
