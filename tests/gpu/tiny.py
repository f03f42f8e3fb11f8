"""A tiny Z-Image pipeline with random weights, built without a network: 2.8 MB on disk, its pictures are noise.

Its parts are of the same classes as the real model's, so that everything but the weights is the real thing.
"""

from __future__ import annotations

from pathlib import Path

import torch
from diffusers import AutoencoderKL, FlowMatchEulerDiscreteScheduler, ZImagePipeline, ZImageTransformer2DModel
from transformers import Qwen2Tokenizer, Qwen3Config, Qwen3Model

END, BEGIN, STOP = "<|endoftext|>", "<|im_start|>", "<|im_end|>"
CHAT = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
WIDTH = 32


def build(folder: Path, *, seed: int = 0) -> Path:
    """Save the pipeline into the folder."""
    torch.manual_seed(seed)
    pipe = ZImagePipeline(
        scheduler=FlowMatchEulerDiscreteScheduler(num_train_timesteps=1000, shift=3.0, use_dynamic_shifting=False),
        vae=_vae(),
        text_encoder=_text_encoder(),
        tokenizer=_tokenizer(),
        transformer=_transformer(),
    )
    pipe.save_pretrained(folder, safe_serialization=True)
    return folder


def _alphabet() -> list[str]:
    """A sign for each byte, as GPT-2 has them: with no merges every text in UTF-8 is a row of these."""
    shown = [*range(33, 127), *range(161, 173), *range(174, 256)]
    return [*map(chr, shown), *(chr(256 + index) for index in range(256 - len(shown)))]


def _tokenizer() -> Qwen2Tokenizer:
    vocabulary = {sign: index for index, sign in enumerate([*_alphabet(), END, BEGIN, STOP])}
    return Qwen2Tokenizer(
        vocab=vocabulary,
        merges=[],
        unk_token=END,
        eos_token=STOP,
        pad_token=END,
        extra_special_tokens=[BEGIN],
        chat_template=CHAT,
    )


def _text_encoder() -> Qwen3Model:
    return Qwen3Model(
        Qwen3Config(
            vocab_size=len(_alphabet()) + 3,
            hidden_size=WIDTH,
            intermediate_size=2 * WIDTH,
            num_hidden_layers=2,
            num_attention_heads=4,
            num_key_value_heads=2,
            head_dim=8,
            max_position_embeddings=4096,
        )
    )


def _transformer() -> ZImageTransformer2DModel:
    transformer = ZImageTransformer2DModel(
        dim=64,
        n_layers=2,
        n_refiner_layers=1,
        n_heads=2,
        n_kv_heads=2,
        cap_feat_dim=WIDTH,
        axes_dims=[8, 12, 12],  # their sum is dim / n_heads
        axes_lens=[1536, 512, 512],
    )
    for parameter in transformer.parameters():
        if parameter.ndim > 1:  # some are left as the memory was
            torch.nn.init.normal_(parameter, std=0.08)
    return transformer


def _vae() -> AutoencoderKL:
    return AutoencoderKL(
        in_channels=3,
        out_channels=3,
        latent_channels=16,
        block_out_channels=[8, 8, 16, 16],
        down_block_types=["DownEncoderBlock2D"] * 4,
        up_block_types=["UpDecoderBlock2D"] * 4,
        layers_per_block=1,
        norm_num_groups=4,
        scaling_factor=0.3611,
        shift_factor=0.1159,
        sample_size=1024,  # as the real one: what is larger is decoded in tiles where a profile wants that
        use_quant_conv=False,
        use_post_quant_conv=False,
    )
