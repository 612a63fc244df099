namespace RelationsExplorer.SeedTests;

/// <summary>The delivered vocabulary agrees with itself.</summary>
public sealed class VocabularyTests(Editions editions)
{
    [Fact]
    public void The_chronicle_speaks_of_known_actors_places_and_themes()
    {
        var vocabulary = editions.Vocabulary;

        Assert.NotEmpty(vocabulary.Chronicle);
        Assert.Empty(vocabulary.Chronicle.SelectMany(e => e.Actors).Except(vocabulary.Actors.Select(a => a.Slug)));
        Assert.Empty(vocabulary.Chronicle.SelectMany(e => e.Places).Except(vocabulary.Places.Select(p => p.Slug)));
        Assert.Empty(vocabulary.Chronicle.SelectMany(e => e.Themes).Except(vocabulary.Themes.Select(t => t.Slug)));
    }
}
