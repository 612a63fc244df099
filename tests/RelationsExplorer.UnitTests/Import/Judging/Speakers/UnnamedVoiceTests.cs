namespace RelationsExplorer.UnitTests.Import.Judging.Speakers;

public sealed class UnnamedVoiceTests
{
    [Theory]
    [InlineData("The mayor believes that the harvest was poor.", "mayor")] // nobody introduced him
    [InlineData("Sergey Lavrov came. The minister believes that the harvest was poor.", "sergey-lavrov")] // somebody was
    [InlineData("A board in Alta fined two smugglers. Their lawyer said that the harvest was poor.", "lawyer")]
    [InlineData("The firm warns that the harvest was poor.", "firm")]
    [InlineData("The report warns that the harvest was poor.", "author")] // it may be the author's own
    [InlineData("The article argues that the harvest was poor.", "author")]
    [InlineData("The Company expects that the harvest will be poor.", "author")] // of itself, in its own report
    [InlineData("The bishop blessed the mill. “The harvest was poor,” he said in his homily.", "bishop")]
    [InlineData("The harvest was poor, admits an engineer who spent four winters there.", "engineer")]
    [InlineData("“The harvest was poor,” a Gazprom official shrugged.", "gazprom-official")]
    [InlineData("“The harvest was poor,” quipped one Gazprom manager.", "gazprom-manager")]
    [InlineData("“The harvest was poor,” Sergey Lavrov snapped in Beijing last week.", "sergey-lavrov")]
    [InlineData("“The harvest was poor and bitter,” proclaims TASS in its leading article.", "tass")]
    [InlineData("The harvest was poor, Mr Lavrov announced at a press conference with Mr Wang yesterday.", "sergey-lavrov")]
    [InlineData("Mr. Castell asked whether the harvest was poor.", "castell")]
    [InlineData("Abreu emphasises that the harvest was poor.", "abreu")]
    [InlineData("As Abreu and Castell note, the harvest was poor.", "abreu")]
    [InlineData("Abreu, one of the interpreters, noted in his diary that the harvest was poor.", "abreu")]
    [InlineData("Moscow, too, denied that the harvest was poor.", "russia")]
    [InlineData("Beijing called the reports disinformation.", "china")]
    [InlineData("Beijing calls the reports disinformation.", "author")] // its name for them
    [InlineData("Beijing called the envoy home.", "author")] // a deed
    [InlineData("Beijing called for talks on the harvest.", "author")]
    [InlineData("I use the harvest as reported by the Chinese side.", "author")] // who takes what another says
    [InlineData("Nobody in Moscow expects a good harvest.", "author")]
    [InlineData("The harvest was poor, figures published by Gazprom show.", "gazprom")]
    [InlineData("Japanese officials worry that the harvest was poor.", "author")] // a mood, and not a word
    [InlineData("Is the harvest poor? Sergey Lavrov: It is not as good as it was.", "sergey-lavrov")]
    public void Whoever_speaks_is_named_by_what_they_are_called(string text, string speaker) =>
        Assert.Equal(speaker, TextOf.Claims(text)[^1].Speaker.ToString());
}
